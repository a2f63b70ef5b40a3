import { assert, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { softmax } from "../../src/math/index.ts";
import { curves, type Fate, fates } from "../../src/model/fates.ts";
import { LADDER } from "../../src/model/temperature.ts";
import { toast } from "../../src/model/vocabulary.ts";
import { scores, temperature } from "../support/arbitraries.ts";
import "../support/matchers.ts";

/** Rounding in a share. */
const SHARE_TOLERANCE = 1e-12;

test("butter only falls; jam, honey and cheese peak; garlic, regret and gravel only rise", () => {
  const [butter, jam, honey, cheese, ...others] = fates(toast.logits);
  expect(butter).toEqual({ fate: "falls" });
  expect([jam, honey, cheese].map((word) => word?.fate)).toEqual(["peaks", "peaks", "peaks"]);
  expect(others).toEqual([{ fate: "rises" }, { fate: "rises" }, { fate: "rises" }]);
});

test.each([
  ["jam", "1.54", "23.1"],
  ["honey", "2.58", "17.9"],
  ["cheese", "13.89", "14.4"],
])("%s peaks at T = %s with %s %%", (word, T, percent) => {
  const { peak } = fates(toast.logits)[toast.words.indexOf(word)]!;
  expect(peak?.temperature.toFixed(2)).toBe(T);
  expect((100 * peak!.probability).toFixed(1)).toBe(percent);
});

test("no temperature gives a word more than its peak", () => {
  assert(
    property(scores, temperature, (z, T) => {
      const shares = softmax(z, T);
      for (const [word, { peak }] of fates(z).entries())
        expect([shares[word]!, peak?.probability ?? 1]).toBeNonDecreasing(SHARE_TOLERANCE);
    }),
  );
});

test("what only falls never rises along the dial, and what only rises never falls", () => {
  assert(
    property(scores, (z) => {
      const [lines, destinies] = [curves(z), fates(z)];
      const those = (wanted: Fate) => lines.filter((_, word) => destinies[word]?.fate === wanted);
      for (const line of those("rises")) expect(line).toBeNonDecreasing(SHARE_TOLERANCE);
      for (const line of those("falls"))
        expect(line.toReversed()).toBeNonDecreasing(SHARE_TOLERANCE);
    }),
  );
});

test("a word whose score is exactly the plain mean never peaks", () => {
  const pairs = tuple(integer({ min: -40, max: 0 }), integer({ min: 1, max: 40 }));
  assert(
    property(pairs, pairs, pairs, integer({ min: 0, max: 40 }), (a, b, c, mean) => {
      // Three pairs around the mean, and the mean itself: in tenths, where the arithmetic is exact.
      const tenths = [a, b, c].flatMap(([down, up]) => [mean + down - up, mean - down + up]);
      const z = [...tenths, mean].map((score) => score / 10);
      expect(fates(z).at(-1)).toEqual({ fate: "rises" });
    }),
  );
});

test("words that tie at the top both fall, from a half each", () => {
  const [heads, tails] = fates([4, 4, 1]);
  expect([heads, tails]).toEqual([{ fate: "falls" }, { fate: "falls" }]);
});

test("with equal scores nothing ever moves", () => {
  expect(fates([2, 2, 2])).toEqual([
    { fate: "constant" },
    { fate: "constant" },
    { fate: "constant" },
  ]);
});

test("a curve holds the word’s share at each stop of the dial", () => {
  assert(
    property(scores, (z) => {
      const lines = curves(z);
      expect(lines).toHaveLength(7);
      for (const [u, T] of LADDER.entries())
        expect(lines.map((line) => line[u])).toEqual(softmax(z, T));
    }),
    { numRuns: 20 },
  );
});
