import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import type { View } from "../../panel/view.ts";
import { packHeights } from "../../embed/packedHeights.ts";
import { withSite } from "./browser.ts";
import { measureFrames } from "./frames.ts";
import { states } from "./states.ts";

const FILE = join(import.meta.dirname, "../../embed/sizes.json");

/**
 * Measures every frame of the site built in `dist` and every still that was drawn into it, and writes `src/embed/sizes.json`.
 * @throws Error as `withSite` does, or if a still is missing
 */
export const writeSizes = (dist: string): Promise<void> =>
  withSite(dist, async (browser, site) => {
    const packed = async (view: View): Promise<Readonly<Record<string, string>>> => {
      const measured = Object.entries(await measureFrames(browser, site, view));
      return Object.fromEntries(measured.map(([id, heights]) => [id, packHeights(heights)]));
    };
    const stills = states.map(
      async ({ name }) =>
        [name.replace("stills/", ""), await heightOfPng(join(dist, `${name}.png`))] as const,
    );
    const sizes = JSON.stringify({
      frames: await packed("full"),
      compact: await packed("compact"),
      stills: Object.fromEntries(await Promise.all(stills)),
    });
    await writeFile(FILE, await format(sizes, { parser: "json", printWidth: 100 }));
  });

/** The height that the head of a PNG file says, in pixels. */
const heightOfPng = async (path: string): Promise<number> =>
  (await readFile(path)).readUInt32BE(20);
