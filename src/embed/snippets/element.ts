import { STILL_WIDTH, stillHeight } from "../sizes.ts";
import { shareAddress, stillAddress, stillName } from "./addresses.ts";
import type { FigureInState, Look } from "./figure.ts";
import { lines, loaderTag, tagBody } from "./html.ts";
import { partsOf } from "./state.ts";

/** How wide a still stands where nothing makes a figure of the element, in CSS pixels. */
const WIDTH = 600;

/**
 * The custom element with a linked still inside: that is what feeds, readers without scripts, and hosts that strip
 * unknown elements are left with. The picture says its size, so that no text moves when it comes.
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
    caption: caption ? undefined : "0",
  });
  const link = tagBody("a", { href: shareAddress(base, figure) });
  const still = tagBody("img", {
    src: stillAddress(base, figure, "png"),
    width: String(WIDTH),
    height: heightOf(stillName(figure)),
    alt: figure.alt,
    loading: "lazy",
    referrerpolicy: "no-referrer",
  });
  return lines(`<${element}>`, `<${link}><${still} /></a>`, "</softmax-figure>", loaderTag(base));
}

/** How tall the still `name` is at that width; undefined if nobody knows. */
function heightOf(name: string): string | undefined {
  const height = stillHeight(name);
  return height === undefined ? undefined : String(Math.round((height * WIDTH) / STILL_WIDTH));
}
