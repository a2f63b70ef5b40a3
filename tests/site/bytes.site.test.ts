import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { leave, readThrough, visit } from "../support/page.ts";

const KB = 1000;
const assets = new URL("../../dist/assets/", import.meta.url);

/** Bytes on the wire of all assets whose name ends in one of `endings`: gzip for text, as they are for fonts. */
async function weigh(ending: string): Promise<number> {
  const names = (await readdir(assets)).filter((name) => name.endsWith(ending));
  const files = await Promise.all(names.map((name) => readFile(new URL(name, assets))));
  return files.reduce(
    (sum, file) => sum + (ending === ".woff2" ? file.length : gzipSync(file, { level: 9 }).length),
    0,
  );
}

test("all the article's JavaScript is at most 95 kB gzip", async () => {
  expect(await weigh(".js")).toBeLessThanOrEqual(95 * KB);
});

test("its style sheets are at most 10 kB gzip", async () => {
  expect(await weigh(".css")).toBeLessThanOrEqual(10 * KB);
});

test("all its fonts together are at most 180 kB", async () => {
  expect(await weigh(".woff2")).toBeLessThanOrEqual(180 * KB);
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
