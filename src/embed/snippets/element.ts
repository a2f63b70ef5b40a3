import { shareAddress, stillAddress } from "./addresses.ts";
import type { FigureInState, Look } from "./figure.ts";
import { lines, loaderTag, tagBody } from "./html.ts";
import { partsOf } from "./state.ts";

/** How wide a still stands where nothing makes a figure of the element, in CSS pixels. */
const STILL_WIDTH = 600;

/**
 * The custom element with a linked still inside: that is what feeds, readers without scripts, and hosts that strip
 * unknown elements are left with. `height` is the room that the element keeps until the figure tells its own.
 */
export function elementSnippet(
  base: string,
  figure: FigureInState,
  { theme, caption }: Look,
): string {
  const element = tagBody("softmax-figure", {
    figure: figure.id,
    ...partsOf(figure.query),
    theme: theme === "auto" ? undefined : theme,
    height: String(figure.height),
    caption: caption ? undefined : "0",
  });
  const link = tagBody("a", { href: shareAddress(base, figure) });
  const still = tagBody("img", {
    src: stillAddress(base, figure, "png"),
    width: String(STILL_WIDTH),
    alt: figure.alt,
    loading: "lazy",
    referrerpolicy: "no-referrer",
  });
  return lines(`<${element}>`, `<${link}><${still} /></a>`, "</softmax-figure>", loaderTag(base));
}
