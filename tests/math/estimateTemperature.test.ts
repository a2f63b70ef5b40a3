import { array, assert, constantFrom, integer, property, tuple } from "fast-check";
import { randomLcg } from "d3";
import { expect, test } from "vitest";
import {
  answersFor,
  drawTally,
  estimateTemperature,
  relativeLikelihood,
  softmax,
  softmaxBeta,
} from "../../src/math/index.ts";
import { modelFromDisk } from "../support/modelFromDisk.ts";
import "../support/matchers.ts";

const TOAST = [5, 4, 3.5, 2.5, 1.5, 0, -1];

/** Scores whose sums and products by 2 are exact. */
const score = integer({ min: -6144, max: 6144 }).map((steps) => steps / 1024);

/** Tallies of 2 to 8 tokens that do not all have one score. */
const tallies = array(tuple(score, integer({ min: 0, max: 40 })), {
  minLength: 2,
  maxLength: 8,
})
  .map((pairs) => ({ z: pairs.map(([z]) => z), counts: pairs.map(([, n]) => n) }))
  .filter(({ z, counts }) => Math.max(...z) > Math.min(...z) && counts.some((n) => n > 0));

const meanOf = (p: readonly number[], z: readonly number[]): number =>
  p.reduce((sum, share, i) => sum + share * z[i]!, 0);

test("at the likeliest temperature the expected mean score is that of the answers", () => {
  assert(
    property(tallies, ({ z, counts }) => {
      const total = counts.reduce((a, b) => a + b);
      const { beta } = estimateTemperature(z, counts);
      const answers = meanOf(
        counts.map((n) => n / total),
        z,
      );
      expect(meanOf(softmaxBeta(z, beta.best), z)).toAgreeWith(answers, { absolute: 1e-9 });
    }),
  );
});

test("the likelihood is 1 at the likeliest temperature and falls on either side of it", () => {
  assert(
    property(tallies, ({ z, counts }) => {
      const { best } = estimateTemperature(z, counts).beta;
      const below = [3, 2, 1, 0.5, 0].map((step) => (best === Infinity ? 9 : best) - step);
      const above = [0, 0.5, 1, 2, 3].map((step) => (best === -Infinity ? -9 : best) + step);
      expect(relativeLikelihood(z, counts, [best])).toEqual([1]);
      expect(relativeLikelihood(z, counts, below)).toBeNonDecreasing(1e-9);
      expect(relativeLikelihood(z, counts, above).toReversed()).toBeNonDecreasing(1e-9);
    }),
  );
});

test("the interval holds the likeliest temperature, and half as many answers make it no narrower", () => {
  assert(
    property(tallies, ({ z, counts }) => {
      const { low, high, temperature, beta } = estimateTemperature(z, counts);
      const twice = estimateTemperature(
        z,
        counts.map((n) => 2 * n),
      ).beta;
      expect(low).toBeLessThanOrEqual(temperature);
      expect(temperature).toBeLessThanOrEqual(high);
      expect(twice.low).toBeGreaterThanOrEqual(beta.low - 1e-6);
      expect(twice.high).toBeLessThanOrEqual(beta.high + 1e-6);
    }),
  );
});

test("adding to all scores changes nothing; scores twice as far apart are those of twice the temperature", () => {
  assert(
    property(tallies, ({ z, counts }) => {
      const { temperature, low, high } = estimateTemperature(z, counts);
      const close = { relative: 1e-6 };
      const shifted = estimateTemperature(
        z.map((zᵢ) => zᵢ + 3),
        counts,
      );
      const doubled = estimateTemperature(
        z.map((zᵢ) => zᵢ * 2),
        counts,
      );
      expect([shifted.temperature, shifted.low, shifted.high]).toAgreeWith(
        [temperature, low, high],
        close,
      );
      expect([doubled.temperature, doubled.low, doubled.high]).toAgreeWith(
        [2 * temperature, 2 * low, 2 * high],
        close,
      );
    }),
  );
});

test("nothing but the highest score: T = 0, and up to where a tally of one word is a matter of 5%", () => {
  const { temperature, low, high } = estimateTemperature(TOAST, [50, 0, 0, 0, 0, 0, 0]);
  expect([temperature, low]).toEqual([0, 0]);
  expect(softmax(TOAST, high)[0]! ** 50).toAgreeWith(0.05, { relative: 1e-9 });
});

test("two words at equal scores, both always on top, are T = 0 too", () => {
  expect(estimateTemperature([4, 4, 1], [30, 22, 0]).temperature).toBe(0);
});

test("equal counts are T = ∞, and so is a ranking upside down, which no temperature explains", () => {
  expect(estimateTemperature([2, 1, 0], [20, 20, 20]).temperature).toBe(Infinity);
  const inverted = estimateTemperature([2, 1, 0], [1, 20, 60]);
  expect([inverted.low, inverted.high]).toEqual([Infinity, Infinity]);
  expect(inverted.beta.high).toBeLessThan(0);
  expect(estimateTemperature([2, 1, 0], [0, 0, 9]).beta).toEqual({
    best: -Infinity,
    low: -Infinity,
    high: expect.closeTo(-estimateTemperature([0, 1, 2], [0, 0, 9]).beta.low, 9),
  });
});

test("one answer says little, and what it says is right", () => {
  expect(estimateTemperature(TOAST, [1, 0, 0, 0, 0, 0, 0])).toMatchObject({
    temperature: 0,
    high: Infinity,
  });
  expect(estimateTemperature(TOAST, [0, 1, 0, 0, 0, 0, 0]).high).toBe(Infinity);
});

/** How many of 2,000 tallies, in percent, have the temperature that made them in their interval. */
function coverage(z: readonly number[], n: number, temperature: number, seed: number): number {
  const random = randomLcg(seed);
  const p = softmax(z, temperature);
  let held = 0;
  for (let i = 0; i < 2000; i++) {
    const { beta } = estimateTemperature(z, drawTally(n, p, random));
    if (beta.low <= 1 / temperature && 1 / temperature <= beta.high) held++;
  }
  return held / 20;
}

test.each([
  [50, 0.5],
  [50, 1],
  [50, 2],
  [200, 0.3],
  [200, 1],
  [200, 5],
  [1000, 0.2],
  [1000, 1],
  [1000, Infinity],
])("of 2,000 tallies of %d answers at T = %d, 93 to 97% have it in their interval", (n, T) => {
  const percent = coverage(TOAST, n, T, 0.42);
  expect(percent).toBeGreaterThanOrEqual(93);
  expect(percent).toBeLessThanOrEqual(97);
});

test.each([
  [20, 0.2],
  [50, 0.2],
  [50, 0.3],
  [200, 0.15],
])(
  "where hardly an answer is another word, as among %d at T = %d, more may have it, and hardly fewer",
  (n, T) => {
    expect(n * (1 - softmax(TOAST, T)[0]!)).toBeLessThan(3);
    expect(coverage(TOAST, n, T, 0.42)).toBeGreaterThanOrEqual(93);
  },
);

/** The twenty likeliest words after a beginning, with their scores, as an API would list them. */
function storyteller() {
  const model = modelFromDisk("storyteller");
  const context = [" the", " little", " dog"].map((word) => model.vocabulary.indexOf(word));
  expect(context).not.toContain(-1);
  const z = Array.from(model.logits(context));
  const listed = z
    .map((_, i) => i)
    .toSorted((a, b) => z[b]! - z[a]!)
    .slice(0, 20);
  return { z, listed };
}

test.each([0.5, 1, 1.5])(
  "answers of our Storyteller at T = %d, counted if they are among its twenty likeliest, tell its T as often",
  (T) => {
    const { z, listed } = storyteller();
    const p = softmax(z, T);
    const random = randomLcg(0.7);
    const scores = listed.map((i) => z[i]!);
    // Any other word is an answer that nobody can score.
    const outcomes = [...listed.map((i) => p[i]!), 0];
    outcomes[20] = Math.max(0, 1 - outcomes.reduce((a, b) => a + b));
    let held = 0;
    for (let i = 0; i < 2000; i++) {
      const counts = drawTally(200, outcomes, random).slice(0, 20);
      const { low, high } = estimateTemperature(scores, counts);
      if (low <= T && T <= high) held++;
    }
    expect(held / 20).toBeGreaterThanOrEqual(93);
    expect(held / 20).toBeLessThanOrEqual(97);
  },
);

test("as many answers as are asked for make an interval of about the width that was wanted", () => {
  assert(
    property(constantFrom(0.4, 0.7, 1, 1.5), constantFrom(0.05, 0.1), (T, precision) => {
      const n = answersFor(TOAST, T, precision);
      const expected = softmax(TOAST, T).map((p) => Math.round(p * n * 100));
      const { low, high, temperature } = estimateTemperature(TOAST, expected);
      // A hundred times the answers, a tenth of the width.
      expect((high - low) / 2 / temperature).toAgreeWith(precision / 10, { relative: 0.03 });
    }),
  );
});

test("few answers are enough at T = 1, and no number at the ends of the dial", () => {
  expect(Math.round(answersFor(TOAST, 1, 0.1))).toBe(487);
  expect(answersFor(TOAST, 0.1, 0.1)).toBeGreaterThan(10_000);
  expect(answersFor(TOAST, 100, 0.1)).toBeGreaterThan(900_000);
  expect(answersFor([1, 1], 1, 0.1)).toBe(Infinity);
});

test.each([
  [[1], [1, 2], "counts must be one per logit: 2 for 1"],
  [[1, NaN], [1, 2], "logits[1] must be finite: NaN"],
  [[1, -Infinity], [1, 2], "logits[1] must be finite: -Infinity"],
  [[1, 2], [1, 0.5], "counts[1] must be a whole number from 0 on: 0.5"],
  [[1, 2], [1, -1], "counts[1] must be a whole number from 0 on: -1"],
  [[1, 2], [0, 0], "counts must not all be 0"],
  [[2, 2], [1, 3], "logits must not all be equal"],
])("estimateTemperature(%j, %j) throws: %s", (logits, counts, message) => {
  expect(() => estimateTemperature(logits, counts)).toThrow(new RangeError(message));
});

test("what is no list, and what is no precision, throws", () => {
  // @ts-expect-error: not a list
  expect(() => estimateTemperature(null, [1])).toThrow(TypeError);
  // @ts-expect-error: not a list
  expect(() => estimateTemperature([1], "1")).toThrow(TypeError);
  expect(() => answersFor([1, 2], 0, 0.1)).toThrow(RangeError);
  expect(() => answersFor([1, 2], 1, 0)).toThrow(new RangeError("precision must be positive: 0"));
  expect(() => relativeLikelihood([1, 2], [1, 2], [NaN])).toThrow(RangeError);
});
