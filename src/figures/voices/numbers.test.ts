import { assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { formatFractionInColumn, formatFractionOf, formatPerplexity } from "./numbers.ts";

test.for([
  [0, "0%"],
  [0.0004, "<0.1%"],
  [0.027, "2.7%"],
  [0.0996, "10%"],
  [0.88, "88%"],
  [0.9996, ">99%"],
  [1, "100%"],
] as const)("a fraction of %f is told as %s", ([fraction, text]) => {
  expect(formatFractionOf(fraction)).toBe(text);
});

test.for([
  [0, "0.0%"],
  [0.0004, "<0.1%"],
  [0.0996, "10.0%"],
  [0.9996, ">99.9%"],
  [1, "100.0%"],
] as const)("in a column a fraction of %f is %s", ([fraction, text]) => {
  expect(formatFractionInColumn(fraction)).toBe(text);
});

test("in a column only nothing is 0.0% and only everything is 100.0%", () => {
  assert(
    property(double({ min: 0, max: 1, noNaN: true }), (fraction) => {
      const text = formatFractionInColumn(fraction);
      expect(text === "0.0%").toBe(fraction === 0);
      expect(text === "100.0%").toBe(fraction === 1);
    }),
  );
});

test.for([
  [1.5, "1.50"],
  [22, "22.0"],
  [211.4, "211"],
  [999.6, "1,000"],
  [8123, "8,120"],
  [10_123_456, "10,100,000"],
] as const)("a perplexity of %f has three significant digits: %s", ([perplexity, text]) => {
  expect(formatPerplexity(perplexity)).toBe(text);
});
