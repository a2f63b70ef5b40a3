import type { View } from "../../panel/view.ts";
import { heightAt } from "../sizes.ts";
import { embedAddress, shareAddress } from "./addresses.ts";
import { escapeText } from "./escape.ts";
import type { FigureInState, Look } from "./figure.ts";
import { lines, loaderTag, nameOf, tagBody } from "./html.ts";

/** The width of a phone, in CSS pixels. */
const PHONE = 320;

/**
 * A frame for any page that takes HTML, and under it a link: hosts that strip frames leave that behind. With automatic
 * height the site's script stands last; without it the frame keeps the height that fits the narrowest page. Around both is no
 * `figure`, which browsers indent.
 */
export function iframeSnippet(base: string, figure: FigureInState, look: Look): string {
  const name = nameOf(figure.title);
  const frame = tagBody("iframe", {
    "data-softmax-embed": true,
    src: embedAddress(base, figure, look),
    title: name,
    width: "100%",
    height: String(heightOf(figure, look.view)),
    frameborder: "0",
    loading: "lazy",
    referrerpolicy: "no-referrer",
    allow: "fullscreen; clipboard-write",
  });
  const link = tagBody("a", { href: shareAddress(base, figure) });
  return lines(
    "<div>",
    `<${frame}></iframe>`,
    `<p><${link}>${escapeText(name)}</a></p>`,
    "</div>",
    look.height === "auto" ? loaderTag(base) : undefined,
  );
}

/** How tall the frame of a figure is on a phone, in CSS pixels. */
const heightOf = ({ id, height }: FigureInState, view: View): number =>
  view === "full" ? height : (heightAt(id, PHONE, view) ?? height);
