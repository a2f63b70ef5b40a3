import { memo } from "../../model/recent.ts";
import { readableSheets } from "./css.ts";
import type { Attributes, UsedFont } from "./svg.ts";

/** The typeface of `style`. */
const familyOf = ({ fontFamily }: CSSStyleDeclaration): string =>
  fontFamily.split(",")[0]?.trim().replaceAll('"', "") ?? "";

/** The attributes that set text as `style` does, with other typefaces of its widths for programs that do not know its own. */
export function typeOf(style: CSSStyleDeclaration): Attributes {
  const family = familyOf(style);
  const others = /^KaTeX|Serif/.test(family)
    ? "'Times New Roman', 'Liberation Serif', serif"
    : "'Atkinson Hyperlegible', Arial, 'Liberation Sans', sans-serif";
  return {
    "font-family": `'${family}', ${others}`,
    "font-size": parseFloat(style.fontSize),
    "font-weight": style.fontWeight,
    "font-style": style.fontStyle,
  };
}

const ruler = new OffscreenCanvas(1, 1).getContext("2d");

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

/** Which letters a drawing sets in which typeface. */
export class FontsInUse {
  readonly #letters = new Map<string, string>();

  /** Notes that `text` is set in `style`. */
  use(style: CSSStyleDeclaration, text: string): void {
    const key = `${familyOf(style)}/${style.fontStyle}`;
    this.#letters.set(key, (this.#letters.get(key) ?? "") + text);
  }

  /** The font files of the page behind them. A style that has no file is slanted from the upright one. */
  found(): readonly UsedFont[] {
    const faces = readableSheets().flatMap(({ href, cssRules }) =>
      [...cssRules].flatMap((rule) =>
        rule instanceof CSSFontFaceRule ? [{ rule, base: href }] : [],
      ),
    );
    return faces.flatMap(({ rule: { style }, base }) => {
      const family = style.getPropertyValue("font-family").replaceAll(/["']/g, "");
      const slant = style.getPropertyValue("font-style") || "normal";
      const [, url] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue("src")) ?? [];
      const own = this.#letters.get(`${family}/${slant}`) ?? "";
      const borrowed = slant === "normal" ? (this.#letters.get(`${family}/italic`) ?? "") : "";
      const letters = [...new Set(own + borrowed)].toSorted().join("");
      if (url === undefined || letters === "") return [];
      return {
        family,
        style: slant,
        weight: style.getPropertyValue("font-weight") || "normal",
        address: new URL(url, base ?? document.baseURI).href,
        letters,
      };
    });
  }
}
