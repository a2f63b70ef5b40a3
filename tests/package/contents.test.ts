import {
  type CheckResult,
  checkPackage,
  createPackageFromTarballData,
} from "@arethetypeswrong/core";
import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { build } from "vite";
import { expect, inject, test } from "vitest";
import { FIELDS, REPEATED } from "../../src/embed/host/address.ts";
import { currentIds } from "../../src/figures/ids.ts";

const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist-package");
const read = (path: string): Promise<string> => readFile(join(dist, path), "utf8");
const KB = 1000;

test("the package holds its modules, style sheets, fonts, weights, types and licences, and nothing else", () => {
  const paths = inject("packed").files.map(({ path }) => path);
  const figures = currentIds.flatMap((id) => [`${id}.css`, `${id}.js`]);
  expect(
    paths.filter((path) => !/^(types|chunks)\//.test(path) && !figures.includes(path)).toSorted(),
  ).toEqual([
    "LICENSE",
    "README.md",
    "anywidget.mjs",
    "custom-elements.json",
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
    "registry/eager.js",
    "registry/lazy.js",
    "style.css",
    "weights/austen.bin",
    "weights/storyteller.bin",
  ]);
  expect(figures.filter((path) => !paths.includes(path))).toEqual([]);
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
    "preact",
    "zustand",
  ]);
});

test("every chunk is needed, and the one that acts when it is loaded is marked so", async () => {
  const modules = inject("packed")
    .files.map(({ path }) => path)
    .filter((path) => path.endsWith(".js"));
  const code = (await Promise.all(modules.map(read))).join("\n");
  const asked = new Set(
    Array.from(code.matchAll(/"\.\.?\/(?:chunks\/)?([\w-]+\.js)"/g), ([, name]) => name),
  );
  const chunks = modules.filter((path) => path.startsWith("chunks/")).map((path) => basename(path));
  expect(chunks.filter((name) => !asked.has(name))).toEqual([]);
  const { sideEffects } = JSON.parse(await read("package.json"));
  expect(sideEffects).toEqual(["*.css", "./chunks/loader.js"]);
  expect(chunks).toContain("loader.js");
});

test("who the package is and where it comes from is what the repository says; nothing of it is invented", async () => {
  const ours = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const made = JSON.parse(await read("package.json"));
  const { name, version, description, license, keywords, repository, homepage, bugs } = ours;
  expect({ repository: made.repository, homepage: made.homepage, bugs: made.bugs }).toEqual({
    repository,
    homepage,
    bugs,
  });
  expect(made).toMatchObject({
    name,
    version,
    description,
    license,
    keywords,
    publishConfig: { access: "public", provenance: true },
    peerDependencies: { react: ">=18", "react-dom": ">=18" },
    peerDependenciesMeta: { react: { optional: true }, "react-dom": { optional: true } },
  });
});

test("where React is not installed, Node has the mathematics and the element all the same", async () => {
  const folder = join(inject("scratch"), "bare/node_modules/softmax-temperature");
  await mkdir(folder, { recursive: true });
  execFileSync("tar", ["-xzf", inject("tarball"), "-C", folder, "--strip-components=1"]);
  const script = `
    import { softmax } from "softmax-temperature/math";
    import { defineSoftmaxFigure } from "softmax-temperature/element";
    await defineSoftmaxFigure({ base: "https://example.org/" });
    console.log(softmax([5, 4, 3.5], Infinity));`;
  const cwd = join(inject("scratch"), "bare");
  const args = ["--input-type=module", "--eval", script];
  expect(execFileSync(process.execPath, args, { cwd, encoding: "utf8" })).toContain("0.3333");
});

test("npm would publish it: a rehearsal ends well, with every file", () => {
  const args = ["publish", inject("tarball"), "--dry-run", "--json", "--no-provenance"];
  const told = execFileSync("npm", args, { encoding: "utf8", stdio: "pipe" });
  const [said] = [JSON.parse(told)].flatMap((value) => [value, ...Object.values(value)]);
  expect(JSON.stringify(said)).toContain("softmax-temperature");
});

test("editors find the element, its attributes as it observes them, its events and what they can set", async () => {
  const { customElements, exports } = JSON.parse(await read("package.json"));
  const { modules } = JSON.parse(await read(customElements));
  const [element] = modules[0].declarations;
  expect(exports["./element"].default).toBe(`./${modules[0].path}`);
  const names = element.attributes.map(({ name }: { readonly name: string }) => name);
  const observed = /observedAttributes = \[([^\]]*)\]/.exec(await read("chunks/loader.js"))?.[1];
  expect(observed).toContain("FIELDS");
  expect(names).toEqual(
    expect.arrayContaining([...Object.keys(FIELDS), ...REPEATED, "figure", "theme", "height"]),
  );
  expect(element.events.map(({ name }: { readonly name: string }) => name)).toContain(
    "softmax-change",
  );
});

test("what the package promises is what was agreed: `npm run test:package -- contents -u` accepts another", async () => {
  const declared = inject("packed")
    .files.map(({ path }) => path)
    .filter((path) => /^types\/(package|math)\/[\w-]+\.d\.ts$/.test(path))
    .toSorted();
  const texts = await Promise.all(
    declared.map(async (path) => {
      const code = (await read(path)).replaceAll(/\/\*[\s\S]*?\*\/\n?|^\s*\n/gm, "");
      return `// ${path}\n${code}`;
    }),
  );
  await expect(texts.join("\n")).toMatchFileSnapshot("api.d.ts.txt");
});

test("publint finds nothing to say", async () => {
  const tarball = Uint8Array.from(await readFile(inject("tarball"))).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test("bundlers and Node find the types of every module", async () => {
  const tarball = createPackageFromTarballData(Uint8Array.from(await readFile(inject("tarball"))));
  const result: CheckResult = await checkPackage(tarball, {
    excludeEntrypoints: ["./style.css", ...currentIds.map((id) => `./${id}.css`)],
  });
  if (!result.types) throw new Error("no types were found");
  expect(Object.keys(result.entrypoints)).toEqual(
    expect.arrayContaining([
      ".",
      "./math",
      "./element",
      "./anywidget",
      ...currentIds.map((id) => `./${id}`),
    ]),
  );
  // An ESM package is for neither `require` nor TypeScript's oldest resolution.
  const esm = result.problems.filter(
    (problem) =>
      !("resolutionKind" in problem) || /^(node16-esm|bundler)$/.test(problem.resolutionKind),
  );
  expect(esm).toEqual([]);
});

test("the components are client components, the mathematics is not", async () => {
  for (const name of ["index", ...currentIds])
    expect(await read(`${name}.js`)).toMatch(/^"use client";\n/);
  expect(await read("math.js")).not.toMatch(/use client|react/);
});

test("no code asks what only our pages or build know", async () => {
  const modules = inject("packed").files.filter(({ path }) => path.endsWith(".js"));
  // Where the weights are is said as every bundler reads it.
  const WEIGHTS = /new URL\("(?:\.\.\/)?weights\/\w+\.bin", import\.meta\.url\)/g;
  // What every bundler replaces: warnings are for who develops a page.
  const BUILT_FOR = /process\.env\.NODE_ENV/g;
  for (const { path } of modules)
    expect((await read(path)).replaceAll(WEIGHTS, "").replaceAll(BUILT_FOR, "")).not.toMatch(
      /process\.env|import\.meta|dangerouslySetInnerHTML|useEffectEvent|sourceMappingURL/,
    );
  const all = await Promise.all(modules.map(({ path }) => read(path)));
  expect(all.join("\n").match(WEIGHTS)).toHaveLength(2);
});

test("the widget needs nothing beside itself, and is at most 50 kB gzip with its font", async () => {
  const code = await read("anywidget.mjs");
  expect(code).not.toMatch(
    /\bimport\b\s*["'{*\w]|\bimport\(|process\.env|import\.meta|https?:\/\/(?!www\.w3\.org)/,
  );
  expect(code).toMatch(/export\s*\{\s*\w+ as default\s*\}/);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(50 * KB);
});

/** What of the package a page needs at once that has the module `code`, beside React: minified, and in gzip. */
async function weightOf(code: string): Promise<{ readonly bytes: number; readonly text: string }> {
  const folder = join(inject("scratch"), "bare");
  await writeFile(join(folder, "page.js"), code);
  const built = await build({
    root: folder,
    logLevel: "error",
    configFile: false,
    build: {
      write: false,
      lib: { entry: "page.js", formats: ["es"], fileName: "page" },
      minify: true,
      rolldownOptions: { external: /^react(-dom)?(\/|$)/ },
    },
  });
  const outputs = [built].flat().flatMap((made) => ("output" in made ? made.output : []));
  const chunks = new Map(outputs.map((output) => [output.fileName, output]));
  const needed = new Set(["page.js"]);
  let text = "";
  for (const file of needed) {
    const chunk = chunks.get(file);
    if (chunk?.type !== "chunk") continue;
    text += chunk.code;
    for (const next of chunk.imports) needed.add(next);
  }
  return { bytes: gzipSync(text, { level: 9 }).length, text };
}

test("a dial alone costs a page at most 22 kB gzip beside React, and no model", async () => {
  const { bytes, text } = await weightOf(`export { Dial } from "softmax-temperature/dial";`);
  expect(bytes).toBeLessThanOrEqual(22 * KB);
  expect(text).not.toMatch(/\.bin\b|storyteller/);
});

test("a component that knows every figure by name costs at most 3 kB gzip before one is shown", async () => {
  const { bytes } = await weightOf(`export { SoftmaxFigure } from "softmax-temperature";`);
  expect(bytes).toBeLessThanOrEqual(3 * KB);
});

test("as they come, not minified, all figures and the reader of pastes are at most 248 kB gzip, the style sheet 20 kB, a figure’s own 10 kB and the element 8 kB", async () => {
  const paths = inject("packed").files.map(({ path }) => path);
  const weigh = async (wanted: RegExp): Promise<number> => {
    const texts = await Promise.all(paths.filter((path) => wanted.test(path)).map(read));
    return gzipSync(texts.join("\n"), { level: 9 }).length;
  };
  expect(await weigh(/^(?!element|chunks\/(loader|root)\b)[\w/-]+\.js$/)).toBeLessThanOrEqual(
    248 * KB,
  );
  // The sheets of all figures, of which a bundler cannot leave out those that a page does not show.
  expect(await weigh(/^style\.css$/)).toBeLessThanOrEqual(20 * KB);
  for (const id of currentIds)
    expect(await weigh(new RegExp(`^${id}\\.css$`)), id).toBeLessThanOrEqual(10 * KB);
  expect(await weigh(/^(element|chunks\/(loader|root))\.js$/)).toBeLessThanOrEqual(8 * KB);
});
