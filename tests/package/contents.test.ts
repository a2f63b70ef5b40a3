import {
  type CheckResult,
  checkPackage,
  createPackageFromTarballData,
} from "@arethetypeswrong/core";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist-package");
const read = (path: string): Promise<string> => readFile(join(dist, path), "utf8");
const KB = 1000;

test("the package holds its modules, style sheet, fonts, weights, types and licences, and nothing else", () => {
  const paths = inject("packed").files.map(({ path }) => path);
  expect(paths.filter((path) => !/^(types|chunks)\//.test(path)).toSorted()).toEqual([
    "LICENSE",
    "README.md",
    "element.js",
    "fonts/KaTeX_Main-Bold.woff2",
    "fonts/KaTeX_Main-Regular.woff2",
    "fonts/KaTeX_Math-Italic.woff2",
    "fonts/KaTeX_Size1-Regular.woff2",
    "fonts/KaTeX_Size2-Regular.woff2",
    "fonts/KaTeX_Size3-Regular.woff2",
    "fonts/KaTeX_Size4-Regular.woff2",
    "fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    "index.js",
    "licenses.txt",
    "math.js",
    "package.json",
    "style.css",
    "weights/austen.bin",
    "weights/storyteller.bin",
  ]);
  expect(paths.filter((path) => path.startsWith("types/") && !path.endsWith(".d.ts"))).toEqual([]);
});

test("it comes with the licences of all that others made and it holds, and of nothing else", async () => {
  const text = await read("licenses.txt");
  const named = Array.from(text.matchAll(/^([@\w/-]+) \d+\.\d+\.\d+ \(/gm), ([, name]) => name);
  expect(named).toEqual([
    "@fontsource-variable/atkinson-hyperlegible-next",
    "d3-array",
    "d3-path",
    "d3-random",
    "d3-scale",
    "d3-shape",
    "katex",
    "naughty-words",
    "zustand",
  ]);
});

test("every chunk is needed, and the one that acts when it is loaded is marked so", async () => {
  const modules = inject("packed")
    .files.map(({ path }) => path)
    .filter((path) => path.endsWith(".js"));
  const code = (await Promise.all(modules.map(read))).join("\n");
  const asked = new Set(
    Array.from(code.matchAll(/"\.\/(?:chunks\/)?([\w-]+\.js)"/g), ([, name]) => name),
  );
  const chunks = modules.filter((path) => path.startsWith("chunks/")).map((path) => basename(path));
  expect([...asked].toSorted()).toEqual(chunks.toSorted());
  const { sideEffects } = JSON.parse(await read("package.json"));
  expect(sideEffects).toEqual(["*.css", "./chunks/loader.js"]);
  expect(chunks).toContain("loader.js");
});

test("name, version, description and licence are those of the repository", async () => {
  const ours = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const { name, version, description, license } = ours;
  expect(JSON.parse(await read("package.json"))).toMatchObject({
    name,
    version,
    description,
    license,
    peerDependencies: { react: ">=18", "react-dom": ">=18" },
  });
});

test("publint finds nothing to say", async () => {
  const tarball = Uint8Array.from(await readFile(inject("tarball"))).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test("bundlers and Node find the types of every module", async () => {
  const tarball = createPackageFromTarballData(Uint8Array.from(await readFile(inject("tarball"))));
  const result: CheckResult = await checkPackage(tarball, {
    excludeEntrypoints: ["./style.css"],
  });
  if (!result.types) throw new Error("no types were found");
  expect(Object.keys(result.entrypoints)).toEqual(
    expect.arrayContaining([".", "./math", "./element"]),
  );
  // An ESM package is for neither `require` nor TypeScript's oldest resolution.
  const esm = result.problems.filter(
    (problem) =>
      !("resolutionKind" in problem) || /^(node16-esm|bundler)$/.test(problem.resolutionKind),
  );
  expect(esm).toEqual([]);
});

test("the component is a client component, the mathematics is not", async () => {
  expect(await read("index.js")).toMatch(/^"use client";\n/);
  expect(await read("math.js")).not.toMatch(/use client|react/);
});

test("no code asks what only our pages or build know", async () => {
  const modules = inject("packed").files.filter(({ path }) => path.endsWith(".js"));
  // Where the weights are is said as every bundler reads it.
  const WEIGHTS = /new URL\("weights\/\w+\.bin", import\.meta\.url\)/g;
  for (const { path } of modules)
    expect((await read(path)).replaceAll(WEIGHTS, "")).not.toMatch(
      /process\.env|import\.meta|dangerouslySetInnerHTML|useEffectEvent|sourceMappingURL/,
    );
  expect((await read("index.js")).match(WEIGHTS)).toHaveLength(2);
});

test("as they come, not minified, all figures are at most 175 kB gzip, the style sheet 16 kB and the element 8 kB", async () => {
  const paths = inject("packed").files.map(({ path }) => path);
  const weigh = async (wanted: RegExp): Promise<number> => {
    const texts = await Promise.all(paths.filter((path) => wanted.test(path)).map(read));
    return gzipSync(texts.join("\n"), { level: 9 }).length;
  };
  expect(await weigh(/^(index|chunks\/(?!loader|root)[\w-]+)\.js$/)).toBeLessThanOrEqual(175 * KB);
  // The sheets of all figures, of which a bundler cannot leave out those that a page does not show.
  expect(await weigh(/^style\.css$/)).toBeLessThanOrEqual(16 * KB);
  expect(await weigh(/^(element|chunks\/(loader|root))\.js$/)).toBeLessThanOrEqual(8 * KB);
});
