import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import subsetFont from "subset-font";

const cache = join(import.meta.dirname, "../../node_modules/.cache/fonts");

/** The least and the greatest weight of a font that has many. */
export type Weights = readonly [min: number, max: number];

/**
 * The path of a copy of the woff2 `file` that can draw only `glyphs`, and of a font with many weights only `weights`.
 *
 * Without hinting, which high-resolution screens ignore and which would double the size. Kept from
 * build to build, because cutting the fonts takes a second.
 */
export async function subset(file: string, glyphs: string, weights?: Weights): Promise<string> {
  const font = await readFile(file);
  const key = createHash("sha256")
    .update(font)
    .update(`${weights}`)
    .update(glyphs)
    .digest("hex")
    .slice(0, 16);
  const folder = join(cache, key);
  const path = join(folder, basename(file));
  if (existsSync(path)) return path;
  await mkdir(folder, { recursive: true });
  const [min, max] = weights ?? [];
  const cut = await subsetFont(font, glyphs, {
    targetFormat: "woff2",
    noHinting: true,
    ...(min !== undefined && max !== undefined && { variationAxes: { wght: { min, max } } }),
  });
  // Renamed into place, so that a build running at the same time never reads half a font.
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, cut);
  await rename(unfinished, path);
  return path;
}
