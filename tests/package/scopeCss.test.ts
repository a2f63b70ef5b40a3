import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "postcss";
import { expect, test } from "vitest";
import { scopeCss } from "../../src/build/package/scopeCss.ts";
import { ofFigure } from "../../src/build/package/selectors.ts";

const dist = join(import.meta.dirname, "../../dist-package");
const drawable = { words: new Set(["bar", "katex"]), tags: new Set(["p", "td", "button"]) };
const scoped = (css: string): string => scopeCss(css, drawable).replaceAll(/\s+/g, " ");
/** What the one rule `css` becomes. */
const inside = (css: string): string => scoped(`@layer host { ${css} }`).trim();
const IN = ":where(.softmax-figure,.softmax-figure *)";

test("whatever stood for the page stands for the figure", () => {
  expect(inside(":root[data-theme=dark] {--ink: #fff}")).toBe(
    ".softmax-figure[data-theme=dark] {--ink: #fff}",
  );
  expect(inside("body {margin: 0}")).toBe(".softmax-figure {margin: 0}");
});

test("every other subject is confined, before its pseudo-element", () => {
  expect(inside("* {margin: 0}")).toBe(`*${IN} {margin: 0}`);
  expect(inside("p, .bar::before {margin: 0}")).toBe(`p${IN},.bar${IN}::before {margin: 0}`);
  expect(inside("td > .bar:first-child {margin: 0}")).toBe(`td>.bar:first-child${IN} {margin: 0}`);
});

test("an ancestor may be the host’s", () => {
  expect(inside('[dir="rtl"] .bar {scale: -1}')).toBe(`[dir="rtl"] .bar${IN} {scale: -1}`);
});

test("what no figure can draw is left out", () => {
  expect(inside("main > p, h2, .quiz .bar, .bar {margin: 0}")).toBe(`.bar${IN} {margin: 0}`);
  expect(inside("@media print { h2 {margin: 0} }")).toBe("");
});

test("of a choice of classes, those that no figure can draw are left out", () => {
  expect(inside("td :is(.bar, .quiz), td :is(.quiz, .goal) {margin: 0}")).toBe(
    `td :is(.bar)${IN} {margin: 0}`,
  );
});

test("how much of it is shown, only a figure’s own element says", () => {
  expect(inside('[data-view="compact"] .bar {margin: 0}')).toBe(
    `.softmax-figure[data-view="compact"] .bar${IN} {margin: 0}`,
  );
});

test("what a figure’s own sheet says of a compact figure is said of no other", () => {
  expect(ofFigure('[data-view="compact"] td::before, td', "dice")).toBe(
    '[data-view="compact"] td:where([data-figure="dice"] *)::before,td',
  );
});

test("no browser has to know rules in rules, which the oldest do not", async () => {
  const sheet = parse(await readFile(join(dist, "style.css"), "utf8"));
  let rules = 0;
  sheet.walkRules(({ parent }) => {
    rules++;
    expect(parent?.type).not.toBe("rule");
  });
  expect(rules).toBeGreaterThan(500);
});

test("the width of the page is that of the figure, and rem is what the host says", () => {
  expect(inside("@media (width < 34rem) { p {margin: -0.5rem .25rem} }")).toBe(
    `@container (inline-size < 544px) { p${IN} {margin: calc(-0.5 * var(--softmax-rem)) calc(.25 * var(--softmax-rem))} }`,
  );
});

test("fonts have names of their own", () => {
  expect(
    inside(
      '@font-face {font-family: KaTeX_Main; src: url("a.woff2")} .katex {font: 1em KaTeX_Main, serif}',
    ),
  ).toBe(
    `@font-face {font-family: "Softmax KaTeX_Main"; src: url("a.woff2")} .katex${IN} {font: 1em "Softmax KaTeX_Main", serif}`,
  );
});

test("there is no layer: a rule of a later one is more specific, and only the first is left to the page", () => {
  const css = `@layer a, b, c; @layer c { p {margin: 0} } @layer a { p {margin: 1px} }
    @media print { @layer b { .bar {margin: 2px} } } td {margin: 3px}`;
  expect(scoped(css).trim()).toBe(
    `p${IN}:not(#\\##\\#) {margin: 0} p${IN} {margin: 1px} @media print { .bar${IN}:not(#\\#) {margin: 2px} } td${IN}:not(#\\##\\##\\#) {margin: 3px}`,
  );
});

test("what a reset says of the page is not said of the figure’s place on it", () => {
  expect(scoped("@layer reset { body, p {margin: 0} }").trim()).toBe(`p${IN} {margin: 0}`);
});

test("fonts are named where they are used: what looks for unused ones reads no custom property", async () => {
  const sheet = parse(await readFile(join(dist, "style.css"), "utf8"));
  const named: string[] = [];
  const used: string[] = [];
  sheet.walkDecls(/^font(-family)?$/, ({ parent, value }) => {
    (parent?.type === "atrule" ? named : used).push(value.replaceAll('"', ""));
  });
  expect(named.filter((family) => !used.some((value) => value.includes(family)))).toEqual([]);
});
