import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { greedy, softmax } from "../../src/math/index.ts";
import { maskedLogits } from "../support/arbitraries.ts";

test("greedy(z) is the index of the largest logit", () => {
  expect(greedy([1, 3, 2])).toBe(1);
  expect(greedy([-Infinity, -5])).toBe(1);
});

test("greedy(z) is the lowest index among equals", () => {
  expect(greedy([1, 3, 3])).toBe(1);
});

test("greedy(z) tells logits apart that have the same probability", () => {
  const z = [0, 1e-17];
  expect(softmax(z)).toEqual([0.5, 0.5]);
  expect(greedy(z)).toBe(1);
});

test("greedy(z) is the first token that softmax at T = 0 leaves possible", () => {
  assert(
    property(maskedLogits, (z) => {
      expect(greedy(z)).toBe(softmax(z, 0).findIndex((p) => p > 0));
    }),
  );
});
