import { assert, property, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import { entropyOf, softmax } from "../../math/index.ts";
import { GENERATED_SIZES, generatedLogits } from "./model/generatedLogits.ts";
import { dropOf, LOWEST_POWER, rankAxis, rankCurve } from "../../model/ranks/curve.ts";
import { rank, rankedWord, rankScores, sortedScores, topWords } from "../../model/ranks/ranks.ts";
import { firstSource, scoresOf, sourceField } from "./model/state.ts";
import { curveSentence, formatMany, ranksSentence } from "../../words/ranks.ts";
import { readersTemperature } from "../../../tests/support/arbitraries.ts";

const generated = scoresOf(firstSource);
const choicesAt = (T: number): number => rank(generated, T).choices;

test("the generated scores are sorted, finite and the same on every call", () => {
  for (const size of GENERATED_SIZES) {
    const scores = generatedLogits(size);
    expect(scores).toHaveLength(size);
    expect(scores.every((z, i) => Number.isFinite(z) && (i === 0 || z < scores[i - 1]!))).toBe(
      true,
    );
    expect(generatedLogits(size)).toEqual(scores);
  }
});

test("they have what GPT-2's have for real prompts, as measured on five of them", () => {
  expect(choicesAt(1)).toBeGreaterThan(105);
  expect(choicesAt(1)).toBeLessThan(961);
  expect(choicesAt(2)).toBeGreaterThan(3_584);
  expect(choicesAt(2)).toBeLessThan(15_917);
});

test.each([
  [0.5, 1.9, 7.95],
  [1, 42.5, 282.08],
  [1.5, 76.87, 2_607],
  [2, 89.79, 8_170],
])(
  "at T = %d, %d percent lie beyond the top 50, and %d choices are open",
  (T, percent, choices) => {
    const ranked = rank(generated, T);
    const shares = softmax(generated.scores, T);
    const beyond = shares.slice(50).reduce((total, p) => total + p, 0);
    expect(ranked.beyond[0].probability).toBeCloseTo(beyond, 12);
    expect(Math.log(ranked.choices)).toBeCloseTo(entropyOf(generated.scores, T), 11);
    expect([percent, choices]).toEqual([
      Number((100 * beyond).toFixed(2)),
      choices < 1_000 ? Number(ranked.choices.toFixed(2)) : Math.round(ranked.choices),
    ]);
  },
);

test("every word's share is its share among all, at any temperature", () => {
  const list = sortedScores(generatedLogits(3_000));
  assert(
    property(readersTemperature, (T) => {
      const shares = softmax(list.scores, T);
      const ranked = rank(list, T);
      for (const at of [0, 1, 9, 49, 999, 2_999])
        expect(rankedWord(ranked, at).probability).toBeCloseTo(shares[at]!, 12);
      const [top50, top1000] = ranked.beyond;
      expect(top50.probability).toBeGreaterThanOrEqual(top1000.probability);
    }),
    { numRuns: 30 },
  );
});

test("sorting keeps each word with its score, in whatever order they came", () => {
  const words = ["a", "b", "c", "d", "e", "f"];
  assert(
    property(shuffledSubarray(words, { minLength: 6 }), (order) => {
      const scores = Float64Array.from(order, (word) => -words.indexOf(word));
      expect(rankScores(scores, order).words).toEqual(words);
    }),
  );
  expect(rankScores(Float64Array.of(1, 3, 1, 3), ["p", "q", "r", "s"]).words).toEqual([
    "q",
    "s",
    "p",
    "r",
  ]);
});

test("the curve falls from the first rank to the last, and says where shares stand", () => {
  const { ranks, places } = rankAxis(generated);
  expect([ranks[0], ranks.at(-1)]).toEqual([0, 50_256]);
  expect([places[0], places.at(-1)]).toEqual([0, 100]);
  expect(ranks.length).toBeLessThanOrEqual(300);
  for (const T of [0, 0.2, 1, 2, Infinity]) {
    const curve = rankCurve(rank(generated, T));
    expect(curve).toEqual(curve.toSorted((a, b) => a - b));
    expect(curve[0]).toBeCloseTo(dropOf(-Math.log10(softmax(generated.scores, T)[0]!)), 6);
  }
  expect(dropOf(-LOWEST_POWER)).toBe(100);
});

test("at T = 0 a tie is shared, and what is not the top has no chance at all", () => {
  const ranked = rank(rankScores(Float64Array.of(1, 3, 0, 3), ["p", "q", "r", "s"]), 0);
  expect(topWords(ranked, 10).map(({ word, probability }) => [word, probability])).toEqual([
    ["q", 0.5],
    ["s", 0.5],
    ["p", 0],
    ["r", 0],
  ]);
  expect(ranked.beyond[0]).toEqual({ probability: 0, impossible: true });
  expect(ranksSentence(ranked)).toBe(
    "At T = 0, 2 words of 4 tie at the top and share all picks; no other is ever picked.",
  );
});

test("what is said of the whole vocabulary", () => {
  expect(ranksSentence(rank(generated, 1))).toBe(
    "At T = 1.00, the choice among 50,257 words is as open as a fair pick among 282. Words beyond the top 50 get 43% of all picks, words beyond the top 1,000 6.9%.",
  );
  expect(ranksSentence(rank(generated, 0))).toBe(
    "At T = 0, word 1 is always picked, and none of the other 50,256 ever is.",
  );
  expect(ranksSentence(rank(generated, Infinity))).toBe(
    "At T = ∞, each of 50,257 words gets the same share. Words beyond the top 50 get >99% of all picks, words beyond the top 1,000 98%.",
  );
  expect(curveSentence(rank(rankScores(Float64Array.of(0, 0)), 1))).toBe(
    "The likeliest word gets 50%, the last 50%.",
  );
  expect(formatMany(99.96)).toBe("100");
});

test("a link to a reader's own scores leads to the generated ones", () => {
  const own = { kind: "own", list: rankScores(Float64Array.of(1, 2)) } as const;
  expect(sourceField.format(own)).toBe("50257");
  expect(sourceField.parse("200000")).toEqual({ kind: "generated", size: 200_000 });
  expect(sourceField.parse("own")).toBeUndefined();
});
