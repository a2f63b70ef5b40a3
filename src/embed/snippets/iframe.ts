import { heightAt } from "../sizes.ts";
import { embedAddress, shareAddress } from "./addresses.ts";
import { escapeText } from "./escape.ts";
import type { FigureInState } from "./figure.ts";
import type { Look } from "./look.ts";
import { type Attributes, lines, loaderTag, nameOf, tagBody } from "./html.ts";

/** The width of a phone, in CSS pixels. */
const PHONE = 320;

/**
 * A frame for any page that takes HTML, and under it a link: hosts that strip frames leave that behind. With automatic
 * height the site's script stands last; without it the frame keeps the height that fits the narrowest page. Around both is no
 * `figure`, which browsers indent.
 */
export function iframeSnippet(base: string, figure: FigureInState, look: Look): string {
  const link = tagBody("a", { href: shareAddress(base, figure) });
  const height = frameHeight(figure, look);
  return lines(
    "<div>",
    frameTag(base, figure, look, height, { "data-softmax-embed": true }, { loading: "lazy" }),
    `<p><${link}>${escapeText(nameOf(figure.title))}</a></p>`,
    "</div>",
    look.height === "auto" ? loaderTag(base, look.script) : undefined,
  );
}

/** A frame alone, on one line, `height` CSS pixels tall. */
export const bareFrame = (
  base: string,
  figure: FigureInState,
  look: Look,
  height: number,
): string => frameTag(base, figure, look, height);

/**
 * How tall the frame of a figure is, in CSS pixels: at the width of its column if `look` has a fixed one, else on a phone,
 * where it is tallest.
 */
export function frameHeight({ id, height }: FigureInState, look: Look): number {
  const { view, width } = look;
  if (look.height === "fixed" && width !== undefined) return heightAt(id, width, view) ?? height;
  return view === "full" ? height : (heightAt(id, PHONE, view) ?? height);
}

function frameTag(
  base: string,
  figure: FigureInState,
  look: Look,
  height: number,
  mark: Attributes = {},
  loading: Attributes = {},
): string {
  const frame = tagBody("iframe", {
    ...mark,
    src: embedAddress(base, figure, look),
    title: nameOf(figure.title),
    width: "100%",
    height: String(height),
    frameborder: "0",
    ...loading,
    referrerpolicy: "no-referrer",
    allow: "fullscreen; clipboard-write",
  });
  return `<${frame}></iframe>`;
}
