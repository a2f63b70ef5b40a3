import { assert, constantFrom, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { softmax } from "../../src/math/index.ts";
import { addToEvery, levelled, tied, withScore } from "../../src/model/edits.ts";
import { SCORE_RANGE } from "../../src/model/fields.ts";
import { formatScore } from "../../src/words/numbers.ts";
import { toast } from "../../src/model/vocabulary.ts";
import { finite, readersTemperature, scores } from "../support/arbitraries.ts";
import "../support/matchers.ts";

/** Rounding of scores, divided by the lowest temperature. */
const ROUNDING = 1e-11;

test("editing a score changes that one, and keeps it within the range", () => {
  assert(
    property(scores, nat(6), finite(-20, 20), (z, index, score) => {
      const edited = withScore(z, index, score);
      expect(edited.toSpliced(index, 1)).toEqual(z.toSpliced(index, 1));
      expect([SCORE_RANGE.lowest, edited[index]!, SCORE_RANGE.highest]).toBeNonDecreasing();
    }),
  );
  expect(withScore([1, 2], 0, 1.25)).toEqual([1.25, 2]);
});

test("adding the same to every score changes no probability at any temperature", () => {
  assert(
    property(scores, constantFrom(-3, -1, 0.5, 3), readersTemperature, (z, amount, T) => {
      const moved = addToEvery(z, amount) ?? z;
      expect(softmax(moved, T)).toAgreeWith(softmax(z, T), { absolute: ROUNDING });
    }),
  );
});

test("what is added to every score can be taken away again", () => {
  expect(addToEvery(toast.logits, 3)).toEqual([8, 7, 6.5, 5.5, 4.5, 3, 2]);
  expect(addToEvery([8, 7, 6.5, 5.5, 4.5, 3, 2], -3)).toEqual(toast.logits);
});

test("scores move together or not at all", () => {
  expect(addToEvery(toast.logits, 4)).toBeNull();
  expect(addToEvery(toast.logits, -3.5)).toBeNull();
});

test("levelled scores are all the mean, so every word is equally likely", () => {
  assert(
    property(scores, (z) => {
      const equal = levelled(z);
      expect(new Set(equal).size).toBe(1);
      const mean = z.reduce((sum, score) => sum + score, 0) / 7;
      expect(equal[0]).toAgreeWith(mean, { absolute: 5.1e-4 });
    }),
  );
});

test("no list of scores has a mean that reads as minus nothing", () => {
  expect(formatScore(levelled([-0.1, 0, 0, 0, 0, 0, 0])[0]!)).toBe("0.0");
});

test("tying raises the second to the first and leaves the rest", () => {
  expect(tied(toast.logits)).toEqual([5, 5, 3.5, 2.5, 1.5, 0, -1]);
  expect(tied([1, 3, 2, 2])).toEqual([1, 3, 3, 3]);
  expect(tied([2, 2])).toEqual([2, 2]);
});

test("edits leave the old scores as they were", () => {
  const z = Object.freeze([...toast.logits]);
  expect(() => [withScore(z, 0, 1), addToEvery(z, 1), levelled(z), tied(z)]).not.toThrow();
});
