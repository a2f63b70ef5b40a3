import { paint } from "./colour.ts";
import { around, escape } from "./drawing.ts";
import type { FontsInUse } from "./fonts.ts";
import { familyOf, withStandIns } from "./typeface.ts";
import { Undrawable } from "./undrawable.ts";

/**
 * A text of an inline `svg`, where the page has it. It keeps its anchor, so that it also stands right in another typeface.
 *
 * @throws Undrawable if parts of it are elements
 */
export function textInSvg(
  text: SVGTextElement,
  style: CSSStyleDeclaration,
  fonts: FontsInUse,
): string {
  const matrix = text.getScreenCTM();
  const count = text.getNumberOfChars();
  if (!matrix || count === 0) return "";
  if (text.childElementCount > 0) throw new Undrawable("a <text> of several parts");
  const family = familyOf(style);
  fonts.use(family, style.fontStyle, text.textContent);
  const [start, end] = [text.getStartPositionOfChar(0), text.getEndPositionOfChar(count - 1)];
  const { a, b, c, d, e, f } = new DOMMatrix().translate(scrollX, scrollY).multiply(matrix);
  const anchor = style.textAnchor;
  return around(
    "text",
    {
      x: anchor === "end" ? end.x : anchor === "middle" ? (start.x + end.x) / 2 : start.x,
      y: start.y,
      transform: `matrix(${[a, b, c, d, e, f].map((n) => n.toFixed(4)).join(" ")})`,
      "text-anchor": anchor === "start" ? undefined : anchor,
      "font-family": withStandIns(family),
      "font-size": parseFloat(style.fontSize),
      "font-weight": style.fontWeight,
      "font-style": style.fontStyle,
      ...paint("fill", style.fill),
    },
    escape(text.textContent),
  );
}
