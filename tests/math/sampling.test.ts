import { randomLcg } from "d3";
import { assert, constantFrom, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import { sampleIndex, softmax } from "../../src/math/index.ts";
import { uniform, weights } from "../support/arbitraries.ts";
import { chiSquare, likelihoodRatio, mergeRare, tally } from "../support/goodnessOfFit.ts";

const DRAWS = 50_000;
const SEEDS = [0.1, 0.2, 0.3, 0.4, 0.5];

/** What a fitting tally exceeds once in a million, by degrees of freedom (scipy.stats.chi2.isf). */
const CRITICAL = { 5: 35.8882, 7: 40.5218 };

const EIGHT = softmax([2.1, 1.4, 0.9, 0.3, 0, -0.4, -1.1, -1.7]);

function draw(probabilities: readonly number[], seed: number): number[] {
  const random = randomLcg(seed);
  return Array.from({ length: DRAWS }, () => sampleIndex(probabilities, random()));
}

test("sampleIndex(p, u) is the first index whose cumulative probability exceeds u", () => {
  const p = [0.25, 0.5, 0.25];
  expect(sampleIndex(p, 0)).toBe(0);
  expect(sampleIndex(p, 0.2499)).toBe(0);
  expect(sampleIndex(p, 0.25)).toBe(1);
  expect(sampleIndex(p, 0.7499)).toBe(1);
  expect(sampleIndex(p, 0.75)).toBe(2);
  expect(sampleIndex(p, 1 - 2 ** -53)).toBe(2);
});

test("the index never decreases as u grows", () => {
  assert(
    property(weights, uniform, uniform, (p, u, v) => {
      const [lower, higher] = [Math.min(u, v), Math.max(u, v)];
      expect(sampleIndex(p, lower)).toBeLessThanOrEqual(sampleIndex(p, higher));
    }),
  );
});

test("an outcome of probability 0 is never drawn", () => {
  const edges = oneof(uniform, constantFrom(0, 1 - 2 ** -53));
  assert(
    property(weights, edges, (p, u) => {
      expect(p[sampleIndex(p, u)]).toBeGreaterThan(0);
    }),
  );
});

test("outcomes of probability 0 are skipped at both ends", () => {
  expect(sampleIndex([0, 0, 0.5, 0.5, 0], 0)).toBe(2);
  expect(sampleIndex([0, 0, 0.5, 0.5, 0], 1 - 2 ** -53)).toBe(3);
});

test("a single outcome is certain", () => {
  assert(
    property(uniform, (u) => {
      expect(sampleIndex([1], u)).toBe(0);
    }),
  );
});

test("weights are drawn in proportion, whatever their sum", () => {
  assert(
    property(weights, uniform, (p, u) => {
      const doubled = p.map((weight) => 2 * weight);
      expect(sampleIndex(doubled, u)).toBe(sampleIndex(p, u));
    }),
  );
});

test("when rounding carries u to the end, the last possible outcome is drawn", () => {
  expect(sampleIndex([0, 5e-324, 0], 0.9)).toBe(1);
});

test("the same seed draws the same sequence", () => {
  expect(draw(EIGHT, 0.5)).toEqual(draw(EIGHT, 0.5));
  expect(draw(EIGHT, 0.5)).not.toEqual(draw(EIGHT, 0.6));
});

test.each(SEEDS)("50 000 draws fit the distribution, by chi-square and by G: seed %d", (seed) => {
  const cells = mergeRare(tally(draw(EIGHT, seed), EIGHT));
  expect(cells).toHaveLength(8);
  expect(chiSquare(cells)).toBeLessThan(CRITICAL[7]);
  expect(likelihoodRatio(cells)).toBeLessThan(CRITICAL[7]);
});

test.each(SEEDS)("rare outcomes fit together, and impossible ones stay away: seed %d", (seed) => {
  // The last two are expected 2.8 times each.
  const p = softmax([2, 1, 0.5, 0, -1, -7, -7, -Infinity]);
  const all = tally(draw(p, seed), p);
  const cells = mergeRare(all);
  expect(cells).toHaveLength(6);
  expect(chiSquare(cells)).toBeLessThan(CRITICAL[5]);
  expect(likelihoodRatio(cells)).toBeLessThan(CRITICAL[5]);
  expect(all.at(-1)?.observed).toBe(0);
});

test("the same statistics reject draws made at a temperature 10 % too high", () => {
  const hotter = softmax([2.1, 1.4, 0.9, 0.3, 0, -0.4, -1.1, -1.7], 1.1);
  const cells = mergeRare(tally(draw(hotter, 0.5), EIGHT));
  expect(chiSquare(cells)).toBeGreaterThan(CRITICAL[7]);
  expect(likelihoodRatio(cells)).toBeGreaterThan(CRITICAL[7]);
});

test.each([1, -0.1, NaN, Infinity])("sampleIndex(p, %d) throws: u is outside [0, 1)", (u) => {
  expect(() => sampleIndex([0.5, 0.5], u)).toThrow(
    new RangeError(`u must be at least 0 and less than 1: ${u}`),
  );
});

test("an empty list has nothing to draw", () => {
  expect(() => sampleIndex([], 0.5)).toThrow(new RangeError("probabilities must not be empty"));
});

test.each([[[0, 0]], [[1e308, 1e308]]])("sampleIndex(%j, u) throws: the sum is no measure", (p) => {
  expect(() => sampleIndex(p, 0.5)).toThrow(/^probabilities must have a positive, finite sum: /);
});

test.each([-0.5, NaN, Infinity])("a probability of %d is named with its index", (wrong) => {
  expect(() => sampleIndex([1, wrong], 0.5)).toThrow(
    new RangeError(`probabilities[1] must be finite and not negative: ${wrong}`),
  );
});
