import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { effectiveChoices, entropyOf, softmax } from "../../src/math/index.ts";
import { TAIL_RANGE, tailCount, withTail } from "../../src/model/tail.ts";
import { toast } from "../../src/model/vocabulary.ts";
import { readersTemperature, scores } from "../support/arbitraries.ts";
import "../support/matchers.ts";

/** Rounding in sums of 50,000 terms. */
const SUM_TOLERANCE = 1e-10;
const TAIL_SCORE = -10;
const TAIL_COUNT = tailCount(toast.words.length);

test.each([2, 7, 12])("%d words and the tail make a vocabulary of 50,000", (named) => {
  expect(named + tailCount(named)).toBe(50_000);
  const { tail } = withTail(
    Array.from({ length: named }, () => 0),
    0,
    1,
  );
  expect(tail).toAgreeWith(1 - named / 50_000, { relative: SUM_TOLERANCE });
});

test.each([
  [0.8, "0.02"],
  [1, "0.89"],
  [1.2, "8.84"],
  [1.5, "50.54"],
  [2, "91.19"],
  [3, "99.00"],
])("at T = %d the tail takes %s %% of all picks", (T, percent) => {
  expect((100 * withTail(toast.logits, TAIL_SCORE, T).tail).toFixed(2)).toBe(percent);
});

test("the shares are those of softmax over all 50,000 scores, added up one by one", () => {
  const tailScore = integer({ min: TAIL_RANGE.lowest, max: TAIL_RANGE.highest });
  assert(
    property(scores, tailScore, readersTemperature, (z, score, T) => {
      const all = [...z, ...Array.from({ length: TAIL_COUNT }, () => score)];
      const shares = softmax(all, T);
      const { named, tail, choices } = withTail(z, score, T);
      expect(named).toAgreeWith(shares.slice(0, 7), { relative: SUM_TOLERANCE });
      const sum = shares.slice(7).reduce((total, p) => total + p, 0);
      expect(tail).toAgreeWith(sum, { relative: SUM_TOLERANCE });
      const brute = effectiveChoices(entropyOf(all, T));
      expect(choices).toAgreeWith(brute, { relative: SUM_TOLERANCE });
    }),
    { numRuns: 20 },
  );
});

test("at T = 0 the tail is never picked, and at ∞ it takes all but 7 picks in 50,000", () => {
  expect(withTail(toast.logits, TAIL_SCORE, 0)).toEqual({
    named: [1, 0, 0, 0, 0, 0, 0],
    tail: 0,
    choices: 1,
  });
  const { tail, choices } = withTail(toast.logits, TAIL_SCORE, Infinity);
  expect(tail).toAgreeWith(TAIL_COUNT / 50_000, { relative: SUM_TOLERANCE });
  expect(choices).toAgreeWith(50_000, { relative: SUM_TOLERANCE });
});

test("a tail of score −∞ is no tail", () => {
  assert(
    property(scores, readersTemperature, (z, T) => {
      const { named, tail } = withTail(z, -Infinity, T);
      expect(named).toEqual(softmax(z, T));
      expect(tail).toBe(0);
    }),
  );
});
