import { embedAddress, shareAddress } from "./addresses.ts";
import { escapeText } from "./escape.ts";
import type { FigureInState, Look } from "./figure.ts";
import { lines, loaderTag, nameOf, tagBody } from "./html.ts";

/**
 * A frame for any page that takes HTML, and under it a link: hosts that strip frames leave that behind. With automatic
 * height the site's script stands last; without it the frame keeps the height that fits the narrowest page.
 */
export function iframeSnippet(base: string, figure: FigureInState, look: Look): string {
  const name = nameOf(figure.title);
  const frame = tagBody("iframe", {
    "data-softmax-embed": true,
    src: embedAddress(base, figure, look),
    title: name,
    width: "100%",
    height: String(figure.height),
    frameborder: "0",
    loading: "lazy",
    referrerpolicy: "no-referrer",
    allow: "fullscreen; clipboard-write",
  });
  const link = tagBody("a", { href: shareAddress(base, figure) });
  return lines(
    "<figure>",
    `<${frame}></iframe>`,
    `<figcaption><${link}>${escapeText(name)}</a></figcaption>`,
    "</figure>",
    look.height === "auto" ? loaderTag(base) : undefined,
  );
}
