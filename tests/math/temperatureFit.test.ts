import { randomLcg } from "d3";
import { expect, test } from "vitest";
import { drawTally, softmax, temperatureFit, truncate } from "../../src/math/index.ts";
import { chiSquare, mergeRare } from "../support/goodnessOfFit.ts";

const TOAST = [5, 4, 3.5, 2.5, 1.5, 0, -1];

/** How many of 50 tallies fit no temperature, and how many show a cut. */
function found(n: number, options: Parameters<typeof truncate>[1]) {
  const random = randomLcg(0.42);
  const p = truncate(TOAST, options).probabilities;
  const fits = Array.from({ length: 50 }, () =>
    temperatureFit(TOAST, drawTally(n, p, random), random),
  );
  return {
    misfits: fits.filter(({ chance }) => chance <= 0.01).length,
    cuts: fits.filter(({ cut }) => cut.length > 0).length,
    fits,
  };
}

test.each([
  [50, 1],
  [200, 0.3],
  [200, 1],
  [200, 2],
  [1000, 5],
])("%d answers of softmax at T = %d fit some temperature, and show no cut", (n, temperature) => {
  const { misfits, cuts } = found(n, { temperature });
  expect(misfits).toBeLessThanOrEqual(3);
  expect(cuts).toBeLessThanOrEqual(3);
});

test.each([
  [200, { temperature: 2, topK: 4 }],
  [200, { temperature: 1, topK: 3 }],
  [200, { temperature: 1.5, topP: 0.7 }],
  [1000, { temperature: 1, topK: 4 }],
  [1000, { temperature: 1.5, minP: 0.1 }],
])(
  "among %d answers the cut of %j is found, and the words that it took are named",
  (n, options) => {
    const kept = new Set(truncate(TOAST, options).kept);
    const taken = TOAST.flatMap((_, i) => (kept.has(i) ? [] : [i]));
    const { cuts, fits } = found(n, options);
    expect(cuts).toBeGreaterThanOrEqual(47);
    // Now and then the last word that passes has not come either.
    for (const { cut } of fits.filter((fit) => fit.cut.length > 0))
      expect(cut.slice(-taken.length)).toEqual(taken);
  },
);

test("a cut that takes what hardly ever came cannot be found, and is not claimed", () => {
  expect(found(50, { temperature: 0.5, topK: 4 }).cuts).toBeLessThanOrEqual(3);
});

test("a favourite that never comes fits no temperature, and is no cut", () => {
  const { chance, cut } = temperatureFit(TOAST, [0, 60, 40, 15, 5, 1, 0], randomLcg(0.42));
  expect(chance).toBeLessThanOrEqual(0.01);
  expect(cut).toEqual([]);
});

test("a ranking upside down fits no temperature, not even ∞", () => {
  expect(
    temperatureFit(TOAST, [1, 2, 5, 9, 20, 30, 60], randomLcg(0.42)).chance,
  ).toBeLessThanOrEqual(0.01);
});

test("always the same word fits T = 0 and is not said to be cut", () => {
  const fit = temperatureFit(TOAST, [200, 0, 0, 0, 0, 0, 0], randomLcg(0.42));
  expect(fit).toEqual({ chance: 1, cut: [] });
});

test("the same random numbers bring the same verdict", () => {
  const counts = [120, 40, 25, 10, 5, 0, 0];
  expect(temperatureFit(TOAST, counts, randomLcg(0.1))).toEqual(
    temperatureFit(TOAST, counts, randomLcg(0.1)),
  );
});

test("a tally has as many draws as were asked for, spread as the probabilities say", () => {
  const p = softmax(TOAST, 1.5);
  const counts = drawTally(100_000, p, randomLcg(0.42));
  expect(counts.reduce((a, b) => a + b)).toBe(100_000);
  const cells = counts.map((observed, i) => ({ observed, expected: p[i]! * 100_000 }));
  // The 99.9 % quantile of chi-square with six degrees of freedom.
  expect(chiSquare(mergeRare(cells))).toBeLessThan(22.46);
});

test("an outcome of probability 0 is never drawn, and without any there is no tally", () => {
  expect(drawTally(1000, [0, 1, 0], randomLcg(0.1))).toEqual([0, 1000, 0]);
  expect(drawTally(3, [0, 1, 0], () => 0)).toEqual([0, 3, 0]);
  expect(() => drawTally(1, [0, 0], Math.random)).toThrow(
    new RangeError("probabilities must have a positive, finite sum: 0"),
  );
  expect(() => drawTally(0, [1], Math.random)).toThrow(
    new RangeError("n must be a positive integer: 0"),
  );
});
