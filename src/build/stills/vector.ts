import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { bundle } from "../bundle.ts";
import { subset } from "../subset.ts";
import type { StillState } from "./states.ts";
import { type Drawing, faceRule, finished, type UsedFont } from "../../export/vector/svg.ts";

const source = new URL("vector/onPage.ts", import.meta.url).pathname;
let script: Promise<string> | undefined;

/** Writes what `page` shows of `state` as a vector drawing. The page is of no further use. */
export async function makeVector(page: Page, state: StillState, dist: string): Promise<void> {
  script ??= load();
  await page.evaluate(await script);
  const drawing: Drawing = await page.evaluate<Drawing>("drawPage()").catch((cause: unknown) => {
    throw new Error(`${state.name} was not drawn`, { cause });
  });
  const faces = await Promise.all(drawing.fonts.map((font) => faceOf(font, dist)));
  await writeFile(join(dist, `${state.name}.svg`), finished(drawing, faces));
}

/** The drawing machine as one script that runs in a page. */
const load = async (): Promise<string> =>
  `${(await bundle(source, "drawPage"))[0].code};globalThis.drawPage = drawPage;`;

/** `font` cut to the letters of the drawing. The stage shows the site at the root of a host. */
async function faceOf(font: UsedFont, dist: string): Promise<string> {
  const { address, letters } = font;
  if (address.startsWith("data:")) return faceRule(font, address);
  const file = await readFile(await subset(join(dist, new URL(address).pathname), letters));
  return faceRule(font, `data:font/woff2;base64,${file.toString("base64")}`);
}
