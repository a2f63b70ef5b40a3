import { expect, test } from "vitest";
import { experimentOf, pointsOf } from "./experiment.ts";
import { sampleIndex, softmax } from "../../math/index.ts";
import { derive } from "../../model/derive.ts";
import { countPoints, type DiceState } from "./model/dice.ts";
import { pickWords } from "./model/draws.ts";
import { toast } from "../../model/vocabulary.ts";
import {
  chiSquare,
  likelihoodRatio,
  mergeRare,
  tally,
} from "../../../tests/support/goodnessOfFit.ts";
import { PINNED } from "../../../tests/support/pinnedDraws.ts";

const asDrawn: DiceState = {
  temperature: 1,
  vocabulary: "toast",
  logits: null,
  seed: PINNED.seed,
  count: 100,
  counted: 1,
};

const SEEDS = ["roll", "luck", "0000", "0001", "zzzz"];
const DRAWS = 10_000;

/** What a fitting tally exceeds once in a million, by degrees of freedom (scipy.stats.chi2.isf). */
const CRITICAL = [0, 23.9281, 27.631, 30.6648, 33.3768, 35.8882, 38.2583, 40.5218];

const DISTRIBUTIONS: Readonly<Record<string, readonly number[]>> = {
  "toast at T = 0.2": softmax(toast.logits, 0.2),
  "toast at T = 1": softmax(toast.logits),
  "toast at T = 2": softmax(toast.logits, 2),
  "seven equal shares": softmax(toast.logits, Infinity),
  "two that tie, among impossible ones": [0, 0.5, 0, 0, 0.5, 0, 0],
  "one part in a thousand first": [0.001, 0.999, 0, 0, 0, 0, 0],
  "one part in a thousand last": [0.999, 0, 0, 0, 0, 0, 0.001],
  "halves of halves": [64, 32, 16, 8, 4, 2, 2].map((part) => part / 128),
};

for (const [name, p] of Object.entries(DISTRIBUTIONS))
  test.each(SEEDS)(`10,000 points of seed %s fit ${name}, by chi-square and by G`, (seed) => {
    const draws = pointsOf(seed, DRAWS).map((u) => sampleIndex(p, u));
    const all = tally(draws, p);
    const cells = mergeRare(all);
    const critical = CRITICAL[cells.length - 1] ?? NaN;
    expect(chiSquare(cells)).toBeLessThan(critical);
    expect(likelihoodRatio(cells)).toBeLessThan(critical);
    const impossible = all.filter(({ expected }) => expected === 0);
    expect(impossible.every(({ observed }) => observed === 0)).toBe(true);
  });

test("the same statistics reject the points counted at a temperature 20 % too high", () => {
  const hotter = softmax(toast.logits, 1.2);
  const draws = pointsOf("roll", DRAWS).map((u) => sampleIndex(hotter, u));
  const cells = mergeRare(tally(draws, softmax(toast.logits)));
  const critical = CRITICAL[cells.length - 1] ?? NaN;
  expect(chiSquare(cells)).toBeGreaterThan(critical);
  expect(likelihoodRatio(cells)).toBeGreaterThan(critical);
});

test("two neighbours in the sequence do not know each other", () => {
  const points = pointsOf("roll", DRAWS);
  const cell = (u: number): number => Math.floor(u * 7);
  const pairs = points.flatMap((u, i) =>
    i % 2 === 0 ? [cell(u) * 7 + cell(points[i + 1] ?? 0)] : [],
  );
  const cells = tally(
    pairs,
    Array.from({ length: 49 }, () => 1 / 49),
  );
  // scipy.stats.chi2.isf(1e-6, 48)
  expect(chiSquare(cells)).toBeLessThan(109.659);
});

test("the same seed brings the same words, today and next year", () => {
  const { rows } = derive(asDrawn);
  expect(pickWords(rows, pointsOf(PINNED.seed, 20)).join(" ")).toBe(PINNED.words);
  expect(experimentOf(asDrawn).counts).toEqual(PINNED.counts[100]);
  expect(experimentOf({ ...asDrawn, count: 1000 }).counts).toEqual(PINNED.counts[1000]);
});

test("to draw on leaves what was drawn as it was", () => {
  expect(pointsOf("roll", 101).slice(0, 100)).toEqual(pointsOf("roll", 100));
});

test("new luck moves the points", () => {
  expect(pointsOf("va49", 3)).not.toEqual(pointsOf("luck", 3));
});

test("turning the dial changes no count, and neither does an experiment elsewhere", () => {
  const before = experimentOf(asDrawn);
  for (let i = 0; i < 20; i += 1) experimentOf({ ...asDrawn, seed: "luck", count: i });
  for (const temperature of [0, 0.2, 2, Infinity])
    expect(experimentOf({ ...asDrawn, temperature })).toEqual(before);
});

test("counted again at another temperature, the same points fall on other words", () => {
  const hot = experimentOf({ ...asDrawn, temperature: 2, counted: 2 });
  expect(hot.shown).toEqual(experimentOf(asDrawn).shown);
  expect(hot.counts).toEqual([47, 15, 15, 8, 9, 2, 4]);
});

test("the last 200 points are shown and the last 20 words are listed, with their numbers", () => {
  const { counts, shown, words } = experimentOf({ ...asDrawn, count: 1000 });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
  expect(shown.map(({ order }) => order)).toEqual(Array.from({ length: 200 }, (_, i) => 800 + i));
  expect(words.map(({ draw }) => draw)).toEqual(Array.from({ length: 20 }, (_, i) => 981 + i));
  expect(words.map(({ word }) => word)).toEqual(
    pickWords(derive(asDrawn).rows, pointsOf("roll", 1000).slice(980)),
  );
});

test("before the first draw there is nothing to show", () => {
  const none = experimentOf({ ...asDrawn, count: 0 });
  expect(none).toEqual({ counts: [0, 0, 0, 0, 0, 0, 0], shown: [], words: [] });
});

test.each([0, 0.001])("at T = %d every point falls on butter", (temperature) => {
  const { rows } = derive({ ...asDrawn, temperature });
  expect(countPoints(rows, pointsOf("roll", DRAWS))).toEqual([DRAWS, 0, 0, 0, 0, 0, 0]);
});
