import { colourOf } from "./colour.ts";
import { Definitions } from "./definitions.ts";
import { around, type Drawing, escape, short, tag } from "./drawing.ts";
import { FontsInUse } from "./fonts.ts";
import { realise } from "./realise.ts";
import { drawElement } from "./walk.ts";

/** What a drawing says of itself to those who do not see it. */
export interface Saying {
  readonly title: string;
  readonly description: string;
}

/**
 * Draws `root` and all that is in it as an SVG whose text is text. `root` stands at the top left corner of the page,
 * laid out by `sheet.css`; afterwards it is of no further use.
 */
export function drawSheet(root: HTMLElement, { title, description }: Saying): Drawing {
  realise(root);
  const { width, height } = root.getBoundingClientRect();
  const needs = { defs: new Definitions(), fonts: new FontsInUse() };
  const shapes = drawElement(root, needs);
  const sheet = root.closest("[data-still]") ?? root;
  const paper = colourOf(getComputedStyle(sheet).backgroundColor)?.hex;
  const size = `width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"`;
  return {
    before: `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"><title>${escape(title)}</title><desc>${escape(description)}</desc>`,
    fonts: needs.fonts.found(),
    after: `${needs.defs.written()}${tag("rect", { width: "100%", height: "100%", fill: paper })}${around("g", {}, shapes)}</svg>\n`,
  };
}
