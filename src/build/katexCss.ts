import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { glyphs } from "./glyphs.ts";
import { classesOf, pruneCss } from "./pruneCss.ts";
import { subset } from "./subset.ts";

const sheet = createRequire(import.meta.url).resolve("katex/dist/katex.min.css");
const faces = /@font-face\{[^}]*?fonts\/KaTeX_([\w-]+)\.woff2[^}]*\}/g;

/**
 * KaTeX's style sheet, in the cascade layer `katex`, with only the fonts of `glyphs`, and these only as woff2.
 *
 * Given the `html` of the pages, rules that apply to nothing in it are left out and the fonts are cut to our glyphs;
 * without it, all is whole.
 */
export async function katexCss(html: string | undefined): Promise<string> {
  const css = await readFile(sheet, "utf8");
  const whole = html === undefined;
  const fontFaces = [...css.matchAll(faces)].map(([rule, font = ""]) => faceOf(rule, font, whole));
  const rules = css.replace(faces, "").replaceAll(/@(charset|namespace)[^;]*;/g, "");
  const used = whole ? rules : pruneCss(rules, classesOf(html));
  return `${(await Promise.all(fontFaces)).join("")}@layer katex{${used}}`;
}

async function faceOf(rule: string, font: string, whole: boolean): Promise<string> {
  const characters = glyphs.get(font);
  if (characters === undefined) return "";
  const original = sheet.replace("katex.min.css", `fonts/KaTeX_${font}.woff2`);
  const path = whole ? original : await subset(original, characters);
  return rule
    .replace(/src:[^;}]*/, `src:url("${path}?no-inline") format("woff2")`)
    .replace("font-display:block", "font-display:swap");
}
