import { array, assert, property } from "fast-check";
import { expect, test } from "vitest";
import { cumulativeSums, sum } from "../../src/math/sum.ts";
import { finite, weights } from "../support/arbitraries.ts";
import "../support/matchers.ts";

test("the sum of no terms is 0", () => {
  expect(sum([])).toBe(0);
  expect(cumulativeSums([])).toEqual([]);
});

test("a sum keeps what adding one by one would round away", () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
});

test("a sum of terms and their opposites is 0, however many lie between", () => {
  assert(
    property(array(finite(-1e9, 1e9)), (terms) => {
      const opposites = terms.map((term) => -term);
      expect(sum([...terms, ...opposites])).toAgreeWith(0, { absolute: 1e-15 });
    }),
  );
});

test("cumulative sums are the sums of the beginnings", () => {
  expect(cumulativeSums([1, 2, 0, 4])).toEqual([1, 3, 3, 7]);
});

test("cumulative sums of weights never decrease", () => {
  assert(
    property(weights, (terms) => {
      expect(cumulativeSums(terms)).toBeNonDecreasing();
    }),
  );
});
