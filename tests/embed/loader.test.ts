import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundle } from "./bundle.ts";

const hostSide: Readonly<Record<string, string>> = import.meta.glob("../../src/embed/host/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});

test("the loader is at most 5.5 kB", async () => {
  const code = await bundle(new URL("../../src/embed/host/loader.ts", import.meta.url));
  expect(gzipSync(code).length).toBeLessThanOrEqual(5.5 * 1024);
});

test("the loader imports nothing of the page but the messages, the sizes, the views, the look, how words are written and what a colour is", () => {
  const imports = Object.values(hostSide).flatMap((source) =>
    [...source.matchAll(/\bfrom "([^"]+)"/g)].map(([, specifier]) => specifier),
  );
  const others = imports.filter((specifier) => !specifier?.startsWith("./"));
  expect(new Set(others)).toEqual(
    new Set([
      "../channels.ts",
      "../messages.ts",
      "../sizes.ts",
      "../theming.ts",
      "../../model/wordList.ts",
      "../../panel/view.ts",
    ]),
  );
});

test("the loader writes no markup", () => {
  const sinks = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|\beval\b|Function\(/;
  for (const source of Object.values(hostSide)) expect(source).not.toMatch(sinks);
});
