import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { barSpan, isCutOff, percentScale } from "../../src/chart/barLayout.ts";
import { finite } from "../support/arbitraries.ts";
import "../support/matchers.ts";

/** Bars are rounded to 0.01 % at both ends. */
const ROUNDED = 0.01;
const scores = percentScale([-2, 6]);
const shares = percentScale([0, 1]);

test("a bar reaches from zero to its number", () => {
  expect(barSpan(0.58, shares)).toEqual({ start: 0, size: 58 });
  expect(barSpan(4, scores)).toEqual({ start: 25, size: 50 });
});

test("a negative number's bar lies to the left of zero", () => {
  expect(barSpan(-1, scores)).toEqual({ start: 12.5, size: 12.5 });
});

test("zero and what is not a number have a bar without length, at zero", () => {
  expect(barSpan(0, scores)).toEqual({ start: 25, size: 0 });
  expect(barSpan(NaN, scores)).toEqual({ start: 25, size: 0 });
});

test("no bar leaves its chart, and those that would are cut off", () => {
  assert(
    property(finite(-20, 20), (amount) => {
      const { start, size } = barSpan(amount, scores);
      expect([0, start, start + size, 100]).toBeNonDecreasing(ROUNDED);
      expect(isCutOff(amount, scores)).toBe(amount < -2 || amount > 6);
    }),
  );
  expect(barSpan(Infinity, scores)).toEqual({ start: 25, size: 75 });
});

test("a larger number never has a shorter bar", () => {
  assert(
    property(finite(0, 1), finite(0, 1), (a, b) => {
      const [small, large] = [Math.min(a, b), Math.max(a, b)];
      expect([barSpan(small, shares).size, barSpan(large, shares).size]).toBeNonDecreasing();
    }),
  );
});

test("bars are rounded so that no engine's last digit shows", () => {
  expect(barSpan(1 / 3, shares)).toEqual(barSpan(1 / 3 + Number.EPSILON, shares));
  expect(barSpan(1 / 3, shares).size).toBe(33.33);
});
