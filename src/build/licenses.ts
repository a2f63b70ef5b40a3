import { openSync } from "fontkit";
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rolldown } from "vite";
import { katexFonts } from "./katexCss.ts";
import { textFonts } from "./textFonts.ts";

/** What others made and is given on with ours, each with its licence. */
export const LICENSES = "licenses.txt";

/** The fonts of the site's pages. */
export const siteFonts: readonly string[] = [...textFonts.map(({ file }) => file), ...katexFonts];

/** The modules that came into a bundle, by their paths. */
export const modulesIn = (outputs: readonly Output[]): readonly string[] =>
  outputs.flatMap((output) => (output.type === "chunk" ? output.moduleIds : []));

/** Writes the licences of what was `built` beside the pages. */
export async function writeLicenses(built: readonly object[]): Promise<void> {
  const modules = built.flatMap((one) =>
    "output" in one ? modulesIn(one.output as Output[]) : [],
  );
  await writeFile(join("dist", LICENSES), licensesOf([...modules, ...siteFonts]));
}

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

/**
 * Our licence, and those of the packages that the modules and fonts at `paths` are of, as licences want it said wherever
 * copies go: each package with its own text, each font with what it says of itself, which can differ from its package.
 *
 * @throws Error if a package comes without its licence
 */
export function licensesOf(paths: Iterable<string>): string {
  const packages = new Map<string, Set<string>>();
  for (const path of paths) {
    const folder = /\/.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
    if (folder === undefined) continue;
    const said = packages.get(folder) ?? new Set();
    packages.set(folder, path.endsWith(".woff2") ? said.add(saidBy(path)) : said);
  }
  const notices = [...packages].map(([folder, said]) => [...noticeOf(folder), ...said]);
  const ours = readFileSync(join(import.meta.dirname, "../../LICENSE"), "utf8").trim();
  return [
    ["How Hot Is a Word?", ours, "What follows was made by others and is part of it."],
    ...notices.toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
  ]
    .map((texts) => `${texts.join("\n\n")}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** What a package is, under which licence and from where, and the text of the licence. */
function noticeOf(folder: string): readonly string[] {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Record<string, string>;
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (file === undefined) throw new Error(`${name} comes without its licence`);
  const from = homepage === undefined ? "" : `\n${homepage}`;
  return [
    `${name} ${version} (${license})${from}`,
    readFileSync(join(folder, file), "utf8").trim(),
  ];
}

/** Whose the font at `path` is and under which licence, in its own words. */
function saidBy(path: string): string {
  const font = openSync(path);
  if (font.type !== "WOFF2") throw new Error(`${path} is not one font`);
  const { postscriptName, copyright } = font;
  return `${postscriptName}:\n${font.getName("license", "en") ?? copyright}`;
}
