import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { parseTheming, themingOf } from "../../src/embed/parseTheming.ts";
import { THEMING_NAMES, themingProperty } from "../../src/embed/theming.ts";
import { misreadTheming } from "../../src/embed/themingWords.ts";

/** Node knows no colours: any that looks like one will do. */
const anyColour = () => true;
const read = (name: (typeof THEMING_NAMES)[number], text: string) =>
  parseTheming(name, text, anyColour);

test.each([
  ["cold", "0062b1", "#0062b1"],
  ["hot", "#f60", "#f60"],
  ["ink", "navy", "navy"],
  ["paper", "transparent", "transparent"],
  ["panel", "rgb(255 255 255 / 50%)", "rgb(255 255 255 / 50%)"],
  ["ink", "light-dark(#222, oklch(90% 0.02 80))", "light-dark(#222, oklch(90% 0.02 80))"],
  ["radius", "0", "0px"],
  ["radius", "12px", "12px"],
  ["font", "Georgia, 'Times New Roman', serif", "Georgia, 'Times New Roman', serif"],
  ["font", "ヒラギノ", "ヒラギノ"],
  ["density", "0.8", "0.8"],
] as const)("%s=%s is %s", (name, text, value) => {
  expect(read(name, text)).toBe(value);
});

test.each([
  ["cold", "url(//evil.test/x)"],
  ["cold", "var(--x)"],
  ["cold", "red;background:url(//evil.test)"],
  ["cold", "inherit"],
  ["ink", "light-dark(currentcolor, red)"],
  ["radius", "25"],
  ["radius", "-1"],
  ["radius", "1e1"],
  ["font", "x; color: red"],
  ["font", "O'Reilly"],
  ["font", "var(--y)"],
  ["density", "0"],
  ["density", "2"],
  ["density", "NaN"],
  ["paper", ""],
  ["paper", "#".padEnd(200, "0")],
] as const)("%s=%s is nothing that a figure can wear", (name, text) => {
  expect(read(name, text)).toBeUndefined();
});

test("a colour that the browser does not know is none", () => {
  expect(parseTheming("cold", "banana", () => false)).toBeUndefined();
});

test("whatever is asked for, what comes of it is one value without anything that could fetch or end a rule", () => {
  assert(
    property(constantFrom(...THEMING_NAMES), string({ unit: "binary" }), (name, text) => {
      expect(read(name, text) ?? "").not.toMatch(/url|var\(|env\(|[;{}<>\\]/i);
    }),
    { numRuns: 2000 },
  );
});

test("of an address’s look all that can be had is there, and the rest is told in a sentence each", () => {
  const { values, misread } = themingOf(
    new URLSearchParams("t=2&cold=07c&ink=%3Cb%3E&density=9&radius=0"),
    anyColour,
  );
  expect(values).toEqual([
    ["cold", "#07c"],
    ["radius", "0px"],
  ]);
  expect(misread.map(([name, text]) => misreadTheming(name, text))).toEqual([
    "“ink=<b>” is not a colour, such as 0062b1: the figure keeps its own.",
    "“density=9” is not a number from 0.75 to 1.5: the figure keeps its own.",
  ]);
});

test("a property is called as its parameter", () => {
  expect(themingProperty("cold")).toBe("--softmax-cold");
});
