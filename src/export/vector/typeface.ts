import { memo } from "../../model/recent.ts";

const ruler = new OffscreenCanvas(1, 1).getContext("2d");

/** The typeface of `style`. */
export const familyOf = ({ fontFamily }: CSSStyleDeclaration): string =>
  fontFamily.split(",")[0]?.trim().replaceAll('"', "") ?? "";

/** `family` as an attribute names it, with others of its widths for programs that do not know it. */
export function withStandIns(family: string): string {
  const others = /^KaTeX|Serif/.test(family)
    ? "'Times New Roman', 'Liberation Serif', serif"
    : "'Atkinson Hyperlegible', Arial, 'Liberation Sans', sans-serif";
  return `'${family}', ${others}`;
}

/** Where text in `style` has its baseline, in a line box of the given `top` and `height`. */
export function baselineOf(style: CSSStyleDeclaration, top: number, height: number): number {
  const { fontStyle, fontWeight, fontSize, fontFamily } = style;
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return top + height * ascentPart(font);
}

/** How much of a line in `font` is above the baseline. */
const ascentPart = memo(100, (font: string): number => {
  if (!ruler) return 0.8;
  ruler.font = font;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = ruler.measureText("x");
  return up / (up + down);
});
