import { colourOf } from "./colour.ts";
import { Definitions } from "./definitions.ts";
import { around, type Drawing, escape, short, tag } from "./drawing.ts";
import { FontsInUse } from "./fonts.ts";
import { realise } from "./realise.ts";
import { drawElement } from "./walk.ts";

/** Draws the figure of this page, with the words around it, as an SVG whose text is text. */
export default function drawPage(): Drawing {
  const root = document.querySelector<HTMLElement>("#embed");
  if (!root) throw new Error("this page has no figure");
  realise(root);
  const { width, height } = root.getBoundingClientRect();
  const needs = { defs: new Definitions(), fonts: new FontsInUse() };
  const shapes = drawElement(root, needs);
  const paper = colourOf(getComputedStyle(document.documentElement).backgroundColor)?.hex;
  const size = `width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"`;
  const title = root.querySelector("h1")?.textContent ?? "";
  const description = root.querySelector(".sx-readout")?.textContent ?? "";
  const site = new URL(
    document.querySelector<HTMLMetaElement>("meta[name=site-root]")?.content ?? "/",
    location.href,
  );
  return {
    before: `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"><title>${escape(title)}</title><desc>${escape(description)}</desc>`,
    fonts: needs.fonts.found(site.href),
    after: `${needs.defs.written()}${tag("rect", { width: "100%", height: "100%", fill: paper })}${around("g", {}, shapes)}</svg>\n`,
  };
}
