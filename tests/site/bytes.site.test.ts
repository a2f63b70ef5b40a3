import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

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

const [head = "", body = ""] = page.split("<body");

const sheets = await Promise.all(
  sheetsIn(head).map((name) => readFile(new URL(name, assets), "utf8")),
);
const isNamed = (name: string): boolean => [page, ...sheets].some((text) => text.includes(name));

test("the article’s JavaScript is at most 95 kB gzip", async () => {
  const weight = sum(await Promise.all([...(await scriptsAtOnce())].map(weigh)));
  expect(weight).toBeGreaterThan(60 * KB);
  expect(weight).toBeLessThanOrEqual(95 * KB);
});

test("what is loaded when it is near or opened is at most 20 kB a piece", async () => {
  const atOnce = await scriptsAtOnce();
  const named = new Set<string>(["embed"]);
  for (const name of atOnce)
    for (const [, later = ""] of (await readFile(new URL(name, assets), "utf8")).matchAll(
      /\.\/([\w-]+\.js)/g,
    ))
      if (!atOnce.has(later)) named.add(later);
  const later = names.filter((name) => named.has(name));
  expect(later.length).toBeGreaterThan(10);
  for (const name of later) expect(await weigh(name), name).toBeLessThanOrEqual(20 * KB);
});

test("its style sheets are at most 9.4 kB gzip, and figures further down bring at most 1.9 kB each", async () => {
  expect(sum(await Promise.all(sheetsIn(head).map(weigh)))).toBeLessThanOrEqual(9.4 * KB);
  const own = sheetsIn(body);
  expect(own.length).toBeGreaterThan(0);
  for (const name of own) expect(await weigh(name), name).toBeLessThanOrEqual(1.9 * KB);
});

test("no page links a style sheet twice, nor further down than where the first figure needs one", async () => {
  const dist = fileURLToPath(new URL("..", assets));
  const pages = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(60);
  for (const name of pages) {
    const html = await readFile(join(dist, name), "utf8");
    const links = [...html.matchAll(/<link rel="stylesheet"[^>]*?href="([^"]+)"[^>]*>/g)];
    expect(new Set(links.map(([, address]) => address)).size, name).toBe(links.length);
    const below = links.filter(({ index }) => index > html.indexOf("<body"));
    const together = below.map(([link]) => link).join("");
    expect(html.includes(together), `${name}: ${together}`).toBe(true);
  }
});

test("all its fonts together are at most 180 kB", async () => {
  const fonts = names.filter((name) => name.endsWith(".woff2") && isNamed(name));
  expect(sum(await Promise.all(fonts.map(weigh)))).toBeLessThanOrEqual(180 * KB);
});

test("the script for pages that embed a figure is at most 5 kB gzip", async () => {
  const loader = await readFile(new URL("../v1/embed.js", assets));
  expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(5 * KB);
});

test("no KaTeX code reaches the reader", async () => {
  for (const name of names.filter((file) => file.endsWith(".js")))
    expect(await readFile(new URL(name, assets), "utf8")).not.toMatch(
      /katex-html|ParseError|\\frac/,
    );
});
