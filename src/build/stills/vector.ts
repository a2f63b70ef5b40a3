import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { build } from "vite";
import { subset } from "../subset.ts";
import type { StillState } from "./states.ts";
import type { Drawing, UsedFont } from "./vector/drawing.ts";

const source = new URL("vector/onPage.ts", import.meta.url).pathname;
let script: Promise<string> | undefined;

/** Writes what `page` shows of `state` as a vector drawing. The page is of no further use. */
export async function makeVector(page: Page, state: StillState, dist: string): Promise<void> {
  script ??= bundle();
  await page.evaluate(await script);
  const { before, fonts, after }: Drawing = await page.evaluate("drawPage()");
  const faces = await Promise.all(fonts.map((font) => faceOf(font, dist)));
  const style = `<style>${faces.join("")}</style>`;
  await writeFile(join(dist, `${state.name}.svg`), `${before}${style}${after}`);
}

/** The drawing machine as one script that runs in a page. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: source, formats: ["iife"], name: "drawPage", fileName: "draw" },
    },
  });
  const [output] = [made].flat();
  if (!output || !("output" in output)) throw new Error("the drawing machine was not built");
  return `${output.output[0].code};globalThis.drawPage = drawPage;`;
}

/** `font` cut to the letters of the drawing and put inside it: a picture may load nothing. */
async function faceOf(
  { family, style, weight, path, letters }: UsedFont,
  dist: string,
): Promise<string> {
  const file = path.startsWith("data:")
    ? path
    : `data:font/woff2;base64,${await cut(dist, path, letters)}`;
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:url(${file})}`;
}

const cut = async (dist: string, path: string, letters: string): Promise<string> =>
  (await readFile(await subset(join(dist, path), letters))).toString("base64");
