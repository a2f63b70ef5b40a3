import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { leave, readThrough, visit } from "../support/page.ts";

const KB = 1000;
const assets = new URL("../../dist/assets/", import.meta.url);
const names = await readdir(assets);
const page = await readFile(new URL("../index.html", assets), "utf8");

const weigh = async (name: string): Promise<number> => {
  const bytes = await readFile(new URL(name, assets));
  return name.endsWith(".woff2") ? bytes.length : gzipSync(bytes, { level: 9 }).length;
};
const sum = (weights: readonly number[]): number =>
  weights.reduce((total, weight) => total + weight, 0);

/** The scripts that the page asks for at once, and those that they cannot run without. */
async function scriptsAtOnce(): Promise<ReadonlySet<string>> {
  const needed = new Set<string>();
  const follow = async (text: string, mark: RegExp): Promise<void> => {
    for (const [, name = ""] of text.matchAll(mark)) {
      if (needed.has(name)) continue;
      needed.add(name);
      await follow(
        await readFile(new URL(name, assets), "utf8"),
        /(?:from|import)\s*"\.\/([^"]+\.js)"/g,
      );
    }
  };
  await follow(page, /(?:src|href)="\.\/assets\/([^"]+\.js)"/g);
  return needed;
}

/** The style sheets that `part` of the page links. */
const sheetsIn = (part: string): readonly string[] =>
  Array.from(part.matchAll(/href="\.\/assets\/([^"]+\.css)"/g), ([, name = ""]) => name);

const [head = ""] = page.split("<body");

const sheets = await Promise.all(
  sheetsIn(head).map((name) => readFile(new URL(name, assets), "utf8")),
);
const isNamed = (name: string): boolean => [page, ...sheets].some((text) => text.includes(name));

test("the article’s JavaScript is at most 40.1 kB gzip before a touch, and at most 95 kB after all of it was read", async () => {
  const atOnce = sum(await Promise.all([...(await scriptsAtOnce())].map(weigh)));
  expect(atOnce).toBeGreaterThan(20 * KB);
  expect(atOnce).toBeLessThanOrEqual(40.1 * KB);
  const reader = await visit();
  await readThrough(reader.page);
  const asked = await reader.page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .flatMap(({ name }) => /\/assets\/([\w-]+\.js)$/.exec(name)?.[1] ?? []),
  );
  await leave(reader);
  expect(asked.length).toBeGreaterThan(5);
  expect(sum(await Promise.all([...new Set(asked)].map(weigh)))).toBeLessThanOrEqual(95 * KB);
});

/** The reader of pastes knows some forty ways of writing, and comes after a press alone. */
const AFTER_A_PRESS = /^paste-/;

test("what is loaded when it is near or opened is at most 20 kB a piece, the reader of pastes 28.5", async () => {
  const atOnce = await scriptsAtOnce();
  const named = new Set<string>(["embed"]);
  for (const name of atOnce)
    for (const [, later = ""] of (await readFile(new URL(name, assets), "utf8")).matchAll(
      /\.\/([\w-]+\.js)/g,
    ))
      if (!atOnce.has(later)) named.add(later);
  const later = names.filter((name) => named.has(name));
  expect(later.length).toBeGreaterThan(10);
  for (const name of later)
    expect(await weigh(name), name).toBeLessThanOrEqual(
      (AFTER_A_PRESS.test(name) ? 28.5 : 20) * KB,
    );
});

test("every page asks for one style sheet, in its head; the article’s is at most 20 kB gzip", async () => {
  expect(sum(await Promise.all(sheetsIn(head).map(weigh)))).toBeLessThanOrEqual(20 * KB);
  const dist = fileURLToPath(new URL("..", assets));
  const pages = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(60);
  for (const name of pages) {
    const html = await readFile(join(dist, name), "utf8");
    const links = [...html.matchAll(/<link rel="stylesheet"/g)];
    // What stands in one file brings its styles with it.
    expect(links.length, name).toBeLessThanOrEqual(1);
    for (const { index } of links) expect(index, name).toBeLessThan(html.indexOf("<body"));
  }
});

test("the fonts of the first screen are asked for at once", () => {
  const early = [...head.matchAll(/<link rel="preload" as="font"[^>]*href="([^"]+)"/g)];
  expect(early.map(([, name = ""]) => /(atkinson|source-serif)/.exec(name)?.[1])).toEqual([
    "atkinson",
    "source-serif",
  ]);
});

test("all its fonts together are at most 100 kB", async () => {
  const fonts = names.filter((name) => name.endsWith(".woff2") && isNamed(name));
  expect(sum(await Promise.all(fonts.map(weigh)))).toBeLessThanOrEqual(100 * KB);
});

test("the script for pages that embed a figure is at most 5.5 kB gzip", async () => {
  const loader = await readFile(new URL("../v1/embed.js", assets));
  expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(5.5 * KB);
});

test("no KaTeX code reaches the reader", async () => {
  for (const name of names.filter((file) => file.endsWith(".js")))
    expect(await readFile(new URL(name, assets), "utf8")).not.toMatch(
      /katex-html|ParseError|\\frac/,
    );
});
