import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PurgeCSS } from "purgecss";
import { glyphs } from "./glyphs.ts";
import { subset } from "./subset.ts";

const sheet = createRequire(import.meta.url).resolve("katex/dist/katex.min.css");
const fontAt = (font: string): string =>
  sheet.replace("katex.min.css", `fonts/KaTeX_${font}.woff2`);
/** The fonts that formulas are set in here, whole. */
export const katexFonts: readonly string[] = Array.from(glyphs.keys(), fontAt);
const faces = /@font-face\{[^}]*?fonts\/KaTeX_([\w-]+)\.woff2[^}]*\}/g;

/** Which fonts come inside the sheet; the italics are small, and needed by every formula. */
export type Inlined = "none" | "italics" | "all";

/**
 * KaTeX's style sheet, in the cascade layer `katex`, with only the fonts of `glyphs`, and these only as woff2.
 *
 * Given the `html` of the pages, rules that apply to nothing in it are left out and the fonts are cut to our glyphs;
 * without it, all is whole. `inlined` fonts come inside the sheet.
 */
export async function katexCss(
  html: string | undefined,
  inlined: Inlined = "none",
): Promise<string> {
  const css = await readFile(sheet, "utf8");
  const fontFaces = [...css.matchAll(faces)].map(([rule, font = ""]) =>
    faceOf(rule, font, html, inlined),
  );
  const rules = css.replace(faces, "").replaceAll(/@(charset|namespace)[^;]*;/g, "");
  const used = html === undefined ? rules : await neededBy(html, rules);
  return `${(await Promise.all(fontFaces)).join("")}@layer katex{${used}}`;
}

async function neededBy(html: string, css: string): Promise<string> {
  const content = [{ raw: html, extension: "html" }];
  const [purged] = await new PurgeCSS().purge({ content, css: [{ raw: css }] });
  if (!purged) throw new Error("KaTeX's style sheet is empty");
  return purged.css;
}

async function faceOf(
  rule: string,
  font: string,
  html: string | undefined,
  inlined: Inlined,
): Promise<string> {
  const italic = font === "Math-Italic";
  const characters = italic && html !== undefined ? italicsOf(html) : glyphs.get(font);
  if (characters === undefined) return "";
  const original = fontAt(font);
  const path = html === undefined ? original : await subset(original, characters);
  return rule
    .replace(
      /src:[^;}]*/,
      `src:url("${path}?${inlined === "all" || (inlined === "italics" && italic) ? "" : "no-"}inline") format("woff2")`,
    )
    .replace("font-display:block", "font-display:swap");
}

/** The letters that `html` sets in italics: symbols, which no number or word ever replaces. */
const italicsOf = (html: string): string =>
  [...new Set([...html.matchAll(/mathnormal[^>]*>([^<]+)/g)].flatMap(([, text = ""]) => [...text]))]
    .toSorted()
    .join("");
