import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { leave, readThrough, visit } from "../support/page.ts";

const KB = 1000;
/** What is loaded when somebody asks for it, and by nobody who only reads. */
const OPENED = /^publish-/;
const assets = new URL("../../dist/assets/", import.meta.url);

const page = await readFile(new URL("../index.html", assets), "utf8");

/** Bytes on the wire of the article's own assets whose name ends in `ending`: gzip for text, as they are for fonts. */
async function weigh(ending: string): Promise<number> {
  const all = await Promise.all(
    (await readdir(assets)).map(async (name) => ({
      name,
      bytes: await readFile(new URL(name, assets)),
    })),
  );
  // What the page names, and whatever that names in turn.
  const named = new Set<string>();
  const follow = (text: string): void => {
    for (const { name, bytes } of all)
      if (text.includes(name) && !named.has(name)) {
        named.add(name);
        if (/\.(js|css)$/.test(name)) follow(bytes.toString());
      }
  };
  follow(page);
  return all
    .filter(({ name }) => named.has(name) && name.endsWith(ending) && !OPENED.test(name))
    .reduce(
      (sum, { bytes }) =>
        sum + (ending === ".woff2" ? bytes.length : gzipSync(bytes, { level: 9 }).length),
      0,
    );
}

test("all the article's JavaScript is at most 95 kB gzip, but for a dialog that authors open", async () => {
  const weight = await weigh(".js");
  expect(weight).toBeGreaterThan(60 * KB);
  expect(weight).toBeLessThanOrEqual(95 * KB);
});

test("its style sheets are at most 10 kB gzip", async () => {
  expect(await weigh(".css")).toBeLessThanOrEqual(10 * KB);
});

test("all its fonts together are at most 180 kB", async () => {
  expect(await weigh(".woff2")).toBeLessThanOrEqual(180 * KB);
});

test("the script for pages that embed a figure is at most 5 kB gzip", async () => {
  const loader = await readFile(new URL("../v1/embed.js", assets));
  expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(5 * KB);
});

test("no KaTeX code reaches the reader", async () => {
  const names = (await readdir(assets)).filter((name) => name.endsWith(".js"));
  for (const name of names)
    expect(await readFile(new URL(name, assets), "utf8")).not.toMatch(
      /katex-html|ParseError|\\frac/,
    );
});

test("a reader who goes from top to bottom downloads every file once", async () => {
  const reader = await visit();
  const requested: string[] = [];
  reader.page.on("request", (request) => requested.push(request.url()));
  await reader.page.reload({ waitUntil: "networkidle" });
  await readThrough(reader.page);
  expect(new Set(requested).size).toBe(requested.length);
  await leave(reader);
});
