import { expect, test } from "vitest";
import { derive } from "../../src/model/derive.ts";
import { LADDER } from "../../src/model/temperature.ts";
import {
  toast,
  vocabularies,
  type VocabularyId,
  vocabularyOf,
} from "../../src/model/vocabulary.ts";
import "../support/matchers.ts";

const at = (vocabulary: VocabularyId, temperature: number) =>
  derive({ vocabulary, temperature, logits: null });

test.each(vocabularies)("$id has seven different words, the highest score first", (vocabulary) => {
  const { words, logits } = vocabulary;
  expect(new Set(words).size).toBe(7);
  expect(logits).toHaveLength(7);
  expect(logits).toEqual(logits.toSorted((a, b) => b - a));
});

test.each(vocabularies)("$id is found by its name", (vocabulary) => {
  expect(vocabularyOf(vocabulary.id)).toBe(vocabulary);
  expect(vocabularies.filter(({ id }) => id === vocabulary.id)).toHaveLength(1);
});

test("butter and jam, the two words of the article, differ by exactly 1", () => {
  expect(toast.words.slice(0, 2)).toEqual(["butter", "jam"]);
  expect(toast.logits).toEqual([5, 4, 3.5, 2.5, 1.5, 0, -1]);
});

test("the favourite capital is not Canberra, and cooling makes the wrong answer surer", () => {
  const favourites = LADDER.map((temperature) => at("capital", temperature).favourites);
  expect(new Set(favourites.flat().map(({ word }) => word))).toEqual(new Set(["Sydney"]));
  const fromHotToCold = favourites.map(([sydney]) => sydney?.probability ?? NaN).toReversed();
  expect(fromHotToCold).toBeNonDecreasing();
  expect(fromHotToCold.at(-1)).toBe(1);
});

test("heads and tails tie at every temperature, and even T = 0 leaves them a half each", () => {
  for (const temperature of LADDER) {
    const [heads, tails] = at("coin", temperature).favourites;
    expect(heads?.probability).toBe(tails?.probability);
  }
  expect(at("coin", 0).rows.map(({ probability }) => probability)).toEqual([
    0.5, 0.5, 0, 0, 0, 0, 0,
  ]);
});
