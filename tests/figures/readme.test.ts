import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BROWSERS } from "../../src/embed/words.tsx";
import { elementSnippet } from "../../src/embed/snippets/element.ts";
import { THEMING_NAMES, themingProperty } from "../../src/embed/theming.ts";
import { expectedTheming } from "../../src/embed/themingWords.ts";
import { plainLook } from "../../src/embed/snippets/look.ts";
import { explorerFields } from "../../src/model/fields.ts";
import { expectedText } from "../../src/words/parameters.ts";
import { currentIds, currentOf } from "../../src/figures/ids.ts";
import { figures } from "../../src/figures/registry.ts";
import { texts } from "../../src/figures/texts.ts";
import { readme as packageReadme } from "../../src/build/package/readme.ts";

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

test.for(figures.filter(({ id }) => currentOf(id) === id))(
  "the README tells what $id has beside those",
  ({ id, parameters }) => {
    const own = parameters
      .filter(({ name, expects }) => common.get(`\`${name}\``) !== expects)
      .map(({ name, expects }) => `\`${name}\`: ${expects}`)
      .join("; ");
    const told = rowsOf("figure").find(([, name]) => name === `\`${id}\``)?.[2];
    expect(told ?? "", `| \`${id}\` | ${own} |`).toBe(own);
  },
);

test("the READMEs name all that a host may set of a look, and what each expects", () => {
  const own = readFileSync(new URL("../../src/package/README.md", import.meta.url), "utf8");
  for (const name of THEMING_NAMES) {
    expect(common.get(`\`${name}\``)).toBe(expectedTheming(name));
    expect(own).toContain(`\`${themingProperty(name)}\``);
  }
});

test("what the README gives to paste is what the dialog gives", () => {
  const text = { id: "dial", title: texts.dial.title, caption: "", alt: "" };
  const dial = { ...text, query: [["t", "0.5"]] as const, preset: undefined, height: 0 };
  const snippet = elementSnippet("https://host/", dial, plainLook);
  expect(readme).toContain(snippet.replaceAll("https://host/", "https://HOST/"));
});

test("the package’s README names every figure, in the order of the article", async () => {
  const names = Array.from((await packageReadme()).matchAll(/^\| `([^`]+)` \| `import/gm));
  expect(names.map(([, name]) => name)).toEqual(currentIds);
});

test("the README names the browsers that readers of older ones are told of", () => {
  expect(readme).toContain(BROWSERS);
});

test("every file that the two walks of CONTRIBUTING.md name is there", () => {
  const root = new URL("../../", import.meta.url);
  const text = readFileSync(new URL("CONTRIBUTING.md", root), "utf8");
  const named = [
    ...text.slice(text.indexOf("## Two walks")).matchAll(/`([\w./-]+(?:\.tsx?|\/))`/g),
  ];
  const walked = ["figures/curves", "figures/playground", "paste"].flatMap((folder) =>
    readdirSync(new URL(`src/${folder}`, root), { recursive: true, encoding: "utf8" }),
  );
  const missing = named
    .map(([, path = ""]) => path)
    .filter((path) =>
      path.startsWith("src/")
        ? !existsSync(new URL(path, root))
        : !walked.some((file) => `/${file}`.endsWith(`/${path.replace(/\/$/, "")}`)),
    );
  expect(named.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});
