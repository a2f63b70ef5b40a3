import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { softmax } from "../../src/math/index.ts";
import { naiveSoftmax, plainShares } from "../../src/model/naive.ts";
import { toast } from "../../src/model/vocabulary.ts";
import { scores } from "../support/arbitraries.ts";
import "../support/matchers.ts";

/** Scores up to 8 cost the naive way a few digits. */
const NAIVE_TOLERANCE = 1e-14;

test("while nothing overflows, naive softmax is softmax", () => {
  assert(
    property(scores, (z) => {
      expect(naiveSoftmax(z).shares).toAgreeWith(softmax(z), { relative: NAIVE_TOLERANCE });
    }),
  );
});

test("a score of 709 still has a weight; past 709.8 it overflows, and its share is NaN", () => {
  expect(naiveSoftmax([709, 0]).shares).toEqual([1, naiveSoftmax([709, 0]).shares[1]]);
  expect(naiveSoftmax([709.8, 0])).toEqual({
    weights: [Infinity, 1],
    total: Infinity,
    shares: [NaN, 0],
  });
  expect(softmax([709.8, 0])[0]).toBe(1);
});

test("where all weights vanish, every share is NaN", () => {
  expect(naiveSoftmax([-800, -900])).toEqual({ weights: [0, 0], total: 0, shares: [NaN, NaN] });
});

test("plain sharing gives gravel −6.5 %, and adding 10 to every score changes every share", () => {
  const plain = plainShares(toast.logits);
  expect((100 * plain.at(-1)!).toFixed(1)).toBe("-6.5");
  const lifted = plainShares(toast.logits.map((z) => z + 10));
  expect(lifted.filter((share, i) => share === plain[i])).toEqual([]);
});

test("plain shares sum to 1 unless the scores sum to 0, and then there are none", () => {
  assert(
    property(scores, (z) => {
      const total = z.reduce((sum, score) => sum + score, 0);
      const shares = plainShares(z);
      const sum = shares.reduce((all, share) => all + share, 0);
      // Scores that nearly cancel have shares far beyond 1, and their sum rounds as they do.
      const absolute = 1e-12 * Math.max(1, ...shares.map((share) => Math.abs(share) || 0));
      expect(sum).toAgreeWith(Math.abs(total) < 1e-9 ? NaN : 1, { absolute });
    }),
  );
  expect(plainShares([1, -1])).toEqual([NaN, NaN]);
  expect(plainShares([-1.3, 3.3, -0.5, 7.9, -1.7, -3.9, -3.8])).toEqual(Array(7).fill(NaN));
});
