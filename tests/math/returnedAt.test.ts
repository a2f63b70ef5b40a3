import { array, assert, constantFrom, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { reweightTopLogprobs, softmax } from "../../src/math/index.ts";
import { anyTemperature, finite } from "../support/arbitraries.ts";
import { preciseLogSoftmax, preciseSoftmax } from "../support/highPrecision.ts";
import "../support/matchers.ts";

const TOAST = [5, 4, 3.5, 2.5, 1.5, 0, -1];
const SETTINGS = [0.2, 0.5, 0.7, 1, 1.3, 2, 5] as const;
/** Logarithms come rounded to doubles, and are then multiplied by up to T₀/T = 25. */
const ROUNDING = { relative: 1e-12, absolute: 1e-30 };
const [settings, runs] = [constantFrom(...SETTINGS), { numRuns: 60 }];
const scores = array(finite(-8, 6), { minLength: 2, maxLength: 12 });

test("the toast returned at T = 0.5 has 84% butter, and 58% at T = 1", () => {
  const returned = preciseLogSoftmax(TOAST, 0.5);
  const at = (temperature: number) =>
    reweightTopLogprobs(returned, { temperature, returnedAt: 0.5, vocabSize: 7 }).ignoreTail[0]!;
  expect(Math.round(100 * at(0.5))).toBe(84);
  expect(Math.round(100 * at(1))).toBe(58);
});

test("a whole vocabulary returned at any T₀ is, at any T, softmax of its scores to twelve digits", () => {
  assert(
    property(scores, settings, settings, (z, returnedAt, temperature) => {
      const options = { temperature, returnedAt, vocabSize: z.length };
      const { lower, upper } = reweightTopLogprobs(preciseLogSoftmax(z, returnedAt), options);
      const exact = preciseSoftmax(z, temperature);
      expect(upper).toAgreeWith(exact, ROUNDING);
      expect(lower).toAgreeWith(exact, ROUNDING);
    }),
    runs,
  );
});

test("the top of a vocabulary returned at T₀ has its probabilities at T inside the bounds", () => {
  assert(
    property(scores, nat(), settings, settings, (z, cut, returnedAt, temperature) => {
      const ranked = z.toSorted((a, b) => b - a);
      const shown = 1 + (cut % z.length);
      const options = { temperature, returnedAt, vocabSize: z.length };
      const returned = preciseLogSoftmax(ranked, returnedAt).slice(0, shown);
      const { lower, upper } = reweightTopLogprobs(returned, options);
      for (const [i, p] of preciseSoftmax(ranked, temperature).slice(0, shown).entries()) {
        expect(p).toBeGreaterThanOrEqual(lower[i]! * (1 - 1e-9));
        expect(p).toBeLessThanOrEqual(upper[i]! * (1 + 1e-9) + 1e-30);
      }
    }),
    runs,
  );
});

test("a token that is nearly nothing as it was returned stays inside the bounds when heat makes it much", () => {
  for (const [z, shown] of [
    [[1.83, 1.49, 0, 0, 0, -4.08], 4],
    [[5, 4.9, -8], 2],
  ] as const) {
    for (const temperature of [0.5, 5]) {
      const options = { temperature, returnedAt: 0.2, vocabSize: z.length };
      const { lower, upper } = reweightTopLogprobs(
        preciseLogSoftmax(z, 0.2).slice(0, shown),
        options,
      );
      for (const [i, p] of preciseSoftmax(z, temperature).slice(0, shown).entries()) {
        expect(p).toBeGreaterThanOrEqual(lower[i]! * (1 - 1e-12));
        expect(p).toBeLessThanOrEqual(upper[i]! * (1 + 1e-12));
      }
    }
  }
});

/** Two listed tokens at T₀, and the rest of 1 either in as few tokens as can hold it or spread over ten. */
const LISTED = [0.5, 0.2];
const TAILS = { concentrated: [0.2, 0.1], spread: Array.from({ length: 10 }, () => 0.03) };

test.each([
  [0.5, 2, "spread", "concentrated"],
  [0.5, 1, "spread", "concentrated"],
  [2, 1, "concentrated", "spread"],
  [2, 0.5, "concentrated", "spread"],
] as const)(
  "returned at %d and brought to %d, a tail that is %s reaches the lower bound, one that is %s the upper",
  (returnedAt, temperature, low, high) => {
    const returned = LISTED.map(Math.log);
    const bounds = reweightTopLogprobs(returned, { temperature, returnedAt, vocabSize: 12 });
    const whole = (tail: "concentrated" | "spread") =>
      // zᵢ = T₀ ln qᵢ are scores that T₀ makes these probabilities of.
      preciseSoftmax(
        [...LISTED, ...TAILS[tail]].map((q) => returnedAt * Math.log(q)),
        temperature,
      ).slice(0, 2);
    expect(bounds.lower).toAgreeWith(whole(low), { relative: 1e-12 });
    expect(bounds.upper).toAgreeWith(whole(high), { relative: 1e-12 });
  },
);

test("at the temperature at which they were returned the probabilities come back as they were", () => {
  assert(
    property(settings, (returnedAt) => {
      const options = { temperature: returnedAt, returnedAt, vocabSize: 50_257 };
      const { lower, upper } = reweightTopLogprobs(LISTED.map(Math.log), options);
      expect(lower).toAgreeWith(LISTED, { relative: 1e-13 });
      expect(upper).toAgreeWith(LISTED, { relative: 1e-13 });
    }),
  );
});

test("only the ratio of the two temperatures counts", () => {
  assert(
    property(settings, anyTemperature, (returnedAt, T) => {
      const of = (options: { temperature: number; returnedAt?: number }) =>
        reweightTopLogprobs([-0.7, -1.5], { ...options, vocabSize: 100 });
      expect(of({ temperature: T, returnedAt })).toEqual(of({ temperature: T / returnedAt }));
    }),
  );
});

test("T = 0 and T = ∞ are the limits wherever the logarithms were returned", () => {
  const logprobs = preciseLogSoftmax(TOAST, 0.5);
  const at = (temperature: number) =>
    reweightTopLogprobs(logprobs, { temperature, returnedAt: 0.5, vocabSize: 7 }).upper;
  expect(at(0)).toEqual([1, 0, 0, 0, 0, 0, 0]);
  expect(at(Infinity)).toEqual(softmax(TOAST, Infinity));
});

test.each([0, Infinity, -1, NaN])("from T₀ = %d nothing can be brought back", (returnedAt) => {
  expect(() => reweightTopLogprobs([-1], { temperature: 1, returnedAt, vocabSize: 9 })).toThrow(
    RangeError,
  );
});
