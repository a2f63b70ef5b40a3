import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import type { Browser } from "playwright";
import { measureFrames } from "./frames.ts";
import { states } from "./states.ts";

const FILE = join(import.meta.dirname, "../../embed/sizes.json");

/** Fonts differ by some pixels from machine to machine; a frame gets the next multiple of this, in CSS pixels. */
const ROUND = 8;

/** Measures every frame and every still of the built site in `dist`, served at `site`, and writes `src/embed/sizes.json`. */
export async function writeSizes(browser: Browser, site: string, dist: string): Promise<void> {
  const frames = Object.entries(await measureFrames(browser, site)).map(
    ([id, heights]) => [id, heights.map((height) => Math.ceil(height / ROUND) * ROUND)] as const,
  );
  const stills = await Promise.all(
    states.map(
      async ({ name }) =>
        [name.replace("stills/", ""), await heightOfPng(join(dist, `${name}.png`))] as const,
    ),
  );
  const sizes = { frames: Object.fromEntries(frames), stills: Object.fromEntries(stills) };
  await writeFile(FILE, await format(JSON.stringify(sizes), { parser: "json", printWidth: 100 }));
}

/** The height that the head of a PNG file says, in pixels. */
const heightOfPng = async (path: string): Promise<number> =>
  (await readFile(path)).readUInt32BE(20);
