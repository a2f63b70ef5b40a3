import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { licensesOf, siteFonts } from "../../src/build/licenses.ts";

const modules = join(import.meta.dirname, "../../node_modules");

test("a package is named once, however many of its modules are used, and our own modules not at all", () => {
  const texts = licensesOf([
    join(modules, "react-dom/index.js"),
    join(modules, "react-dom/client.js"),
    `\0${join(modules, "react-dom/cjs/react-dom.production.js")}?commonjs-module`,
    "\0virtual:katex.css",
    join(import.meta.dirname, "../../src/main.ts"),
  ]).split(/^-{80}$/m);
  expect(texts).toHaveLength(2);
  const [ours = "", theirs = ""] = texts;
  expect(ours).toMatch(/^How Hot Is a Word\?\n\nMIT License\n/);
  expect(theirs).toMatch(/^\n\nreact-dom [\d.]+ \(MIT\)\nhttps:\/\/react\.dev\/\n/);
  expect(theirs).toContain("Copyright (c) Meta Platforms, Inc. and affiliates.");
  expect(theirs).toContain("THE SOFTWARE IS PROVIDED");
});

test("a font is under what it says of itself, whatever the package around it is under", () => {
  const text = licensesOf(siteFonts);
  expect(text).toMatch(/^katex [\d.]+ \(MIT\)$/m);
  expect(text).toMatch(
    /KaTeX_Size4-Regular:\n.*Design Science[^]*?Khan Academy[^]*?Reserved Font Name KaTeX_Size4\.\n\n.*SIL Open Font License/,
  );
  // Their package names others.
  expect(text).toMatch(/SourceSerif4-Italic:\n.*Adobe/);
  expect(text).toContain("Atkinson Hyperlegible Next Project Authors");
  expect(text).toContain("PERMISSION & CONDITIONS");
});

test("a package that comes without its licence is not given on", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "softmax-")), "node_modules/bare");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), `{ "name": "bare", "version": "1.0.0" }`);
  expect(() => licensesOf([join(folder, "index.js")])).toThrow("bare comes without its licence");
});
