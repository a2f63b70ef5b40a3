import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import type { Browser } from "playwright";
import type { View } from "../../panel/view.ts";
import { packHeights } from "../../embed/packedHeights.ts";
import { measureFrames } from "./frames.ts";
import { states } from "./states.ts";

const FILE = join(import.meta.dirname, "../../embed/sizes.json");

/** Measures every frame and every still of the built site in `dist`, served at `site`, and writes `src/embed/sizes.json`. */
export async function writeSizes(browser: Browser, site: string, dist: string): Promise<void> {
  const frames = await packedFrames(browser, site, "full");
  const compact = await packedFrames(browser, site, "compact");
  const stills = await Promise.all(
    states.map(
      async ({ name }) =>
        [name.replace("stills/", ""), await heightOfPng(join(dist, `${name}.png`))] as const,
    ),
  );
  const sizes = { frames, compact, stills: Object.fromEntries(stills) };
  await writeFile(FILE, await format(JSON.stringify(sizes), { parser: "json", printWidth: 100 }));
}

/** How tall every framed figure is in `view`, by name, as `sizes.json` has it. */
async function packedFrames(
  browser: Browser,
  site: string,
  view: View,
): Promise<Readonly<Record<string, string>>> {
  const measured = Object.entries(await measureFrames(browser, site, view));
  return Object.fromEntries(measured.map(([id, heights]) => [id, packHeights(heights)]));
}

/** The height that the head of a PNG file says, in pixels. */
const heightOfPng = async (path: string): Promise<number> =>
  (await readFile(path)).readUInt32BE(20);
