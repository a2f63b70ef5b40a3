import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BROWSERS } from "../../src/embed/words.tsx";
import { elementSnippet } from "../../src/embed/snippets/element.ts";
import { plainLook } from "../../src/embed/snippets/figure.ts";
import { explorerFields } from "../../src/model/fields.ts";
import { expectedText } from "../../src/words/parameters.ts";
import { figures } from "../../src/figures/registry.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The rows of the table that begins with `head`, cell by cell. */
const rowsOf = (head: string): readonly (readonly string[])[] =>
  readme
    .slice(readme.indexOf(`| ${head}`))
    .split("\n\n")[0]!
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()));

/** What most figures share, as the first table says it. */
const common = new Map(rowsOf("parameter").map(([, name = "", expects = ""]) => [name, expects]));

test("the README tells what the dial, the words and the scores are in a link", () => {
  for (const [name, key] of [
    ["`t`", "temperature"],
    ["`words`", "vocabulary"],
    ["`z`", "logits"],
  ] as const)
    expect(common.get(name)).toBe(expectedText(explorerFields[key].expects, name));
});

test.for(figures)("the README tells what $id has beside those", ({ id, parameters }) => {
  const own = parameters
    .filter(({ name, expects }) => common.get(`\`${name}\``) !== expects)
    .map(({ name, expects }) => `\`${name}\`: ${expects}`)
    .join("; ");
  const told = rowsOf("figure").find(([, name]) => name === `\`${id}\``)?.[2];
  expect(told ?? "", `| \`${id}\` | ${own} |`).toBe(own);
});

test("what the README gives to paste is what the dialog gives", () => {
  const text = { id: "dial", title: "", caption: "", alt: "" };
  const dial = { ...text, query: [["t", "0.5"]] as const, preset: undefined, height: 0 };
  const snippet = elementSnippet("https://host/", dial, plainLook);
  expect(readme).toContain(snippet.replaceAll("https://host/", "https://HOST/"));
});

test("the package’s README names every figure, in the order of the article", () => {
  const own = readFileSync(new URL("../../src/package/README.md", import.meta.url), "utf8");
  const row = own.split("\n").find((line) => line.startsWith("| `figure` "));
  const names = [...(row?.split("|")[2] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  expect(names).toEqual(figures.map(({ id }) => id));
});

test("the README names the browsers that readers of older ones are told of", () => {
  expect(readme).toContain(BROWSERS);
});
