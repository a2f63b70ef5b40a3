import { readableSheets } from "./css.ts";
import type { UsedFont } from "./drawing.ts";

/** Which letters a drawing sets in which typeface. */
export class FontsInUse {
  readonly #letters = new Map<string, string>();

  /** Notes that `text` is set in `family`. */
  use(family: string, style: string, text: string): void {
    const key = `${family}/${style}`;
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
