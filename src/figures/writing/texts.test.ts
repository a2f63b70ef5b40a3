import { randomLcg } from "d3";
import { describe, expect, test } from "vitest";
import type { LanguageModel } from "../../lm/languageModel.ts";
import { languageModels } from "../../lm/models.ts";
import { toyModel } from "../../lm/toy.ts";
import { nextWords } from "./model/nextWords.ts";
import { seedNumber } from "../../model/seed.ts";
import {
  MOST_TOKENS,
  RUN_WORDS,
  RUNS,
  surpriseOf,
  joined,
  type Text,
  throwDice,
  writeRun,
} from "../../lm/writing.ts";
import { countTexts, cycleWords } from "../../lm/writingCounts.ts";
import { endingOf, piecesOf } from "./model/pieces.ts";

const memory = languageModels[0].memory ?? NaN;
const chain = toyModel();
function writeText(model: LanguageModel, temperature: number, dice: readonly number[]): Text {
  const run = writeRun(model, temperature, dice);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}
const SEEDS = ["warm", "luck", "0000", "zzzz", "a1b2"];
const write = (seed: string, temperature: number, model: LanguageModel = chain): readonly Text[] =>
  throwDice(randomLcg(seedNumber(seed))).map((dice) => writeText(model, temperature, dice));
const readOut = (text: Text | undefined): string => joined(text ?? []);

describe("at T = 0", () => {
  test("the four texts are one text, whatever the seed", () => {
    const texts = SEEDS.flatMap((seed) => write(seed, 0));
    expect(texts).toHaveLength(SEEDS.length * RUNS);
    for (const text of texts) expect(text).toEqual(texts[0]);
    expect(texts[0]?.every(({ certain }) => certain)).toBe(true);
  });

  test("the text runs in a circle of six words, which is no sentence that was read", () => {
    const [text = []] = write("warm", 0);
    expect(cycleWords(text, memory)).toBe(6);
    expect(readOut(text)).toBe(
      "The cat sleeps on the beach. The cat sleeps on the beach. The cat sleeps on the beach. The cat sleeps on the beach",
    );
    const long = writeText(
      chain,
      0,
      Array.from({ length: MOST_TOKENS }, () => 0.5),
    );
    for (const [i, { token }] of long.slice(7).entries()) expect(token).toBe(long[i]?.token);
  });
});

test("a text that is not certain runs in no circle, however often it comes back", () => {
  const coin: LanguageModel = { vocabulary: [" a", " b"], logits: () => [1, 1] };
  const text = writeText(
    coin,
    0,
    Array.from({ length: 10 }, () => 0),
  );
  expect(readOut(text)).toBe("a a a a a a a a a a");
  expect(cycleWords(text, 2)).toBeUndefined();
  for (const seed of SEEDS)
    for (const warm of write(seed, 1)) expect(cycleWords(warm, memory)).toBeUndefined();
});

test("the same seed writes the same text", () => {
  expect(readOut(write("warm", 1)[0])).toMatchInlineSnapshot(
    `"My sister is bigger than the ship. The dog runs after the cat goes at night. The nets are in the kitchen. The chair"`,
  );
  expect(readOut(write("warm", 2)[0])).toMatchInlineSnapshot(
    `"In tree. The sea to an island runs up ran under an He wore dark and children made leaves chair day table. closed after"`,
  );
  expect(write("warm", 1)).toEqual(write("warm", 1));
  expect(write("warm", 1)).not.toEqual(write("luck", 1));
});

test("hotter rows have more different words and fewer returns, at every seed tried", () => {
  for (const seed of SEEDS) {
    const counts = [0, 1, 2].map((temperature) => countTexts(write(seed, temperature)));
    const [cold, warm, hot] = counts.map(({ differentWords }) => differentWords);
    expect(cold).toBeLessThan(warm ?? 0);
    expect(warm).toBeLessThan(hot ?? 0);
    expect(counts.map(({ differentTexts }) => differentTexts)).toEqual([1, 4, 4]);
    expect(counts[0]?.returns).toBeGreaterThan(counts[1]?.returns ?? Infinity);
  }
});

test("at T = 2 most words are less likely than one in fifty, at T = 1 few", () => {
  const rare = (temperature: number): number => {
    const picks = SEEDS.flatMap((seed) => write(seed, temperature)).flat();
    return picks.filter(({ probability }) => probability < 0.02).length / picks.length;
  };
  expect(rare(1)).toBeLessThan(0.1);
  expect(rare(2)).toBeGreaterThan(0.5);
});

test("no word of share 0 is ever written, and every text has its 24 words", () => {
  for (const temperature of [0, 0.001, 0.2, 1, 5, 1000, Infinity])
    for (const text of write("luck", temperature)) {
      expect(text.every(({ probability }) => probability > 0 && probability <= 1)).toBe(true);
      expect(text.length).toBeLessThanOrEqual(MOST_TOKENS);
      expect(text.filter(({ word }) => word !== ".")).toHaveLength(RUN_WORDS);
    }
});

test("at T = ∞ every word has the same share", () => {
  for (const { probability } of write("luck", Infinity).flat())
    expect(probability).toBeCloseTo(1 / chain.vocabulary.length, 15);
});

test("the classes of surprise begin at 20, 2 and 0.2 percent, each border included", () => {
  expect([1, 0.2].map(surpriseOf)).toEqual(["none", "none"]);
  expect([0.2 - 1e-12, 0.02].map(surpriseOf)).toEqual(["some", "some"]);
  expect([0.02 - 1e-12, 0.002].map(surpriseOf)).toEqual(["much", "much"]);
  expect([0.002 - 1e-12, 1e-300].map(surpriseOf)).toEqual(["most", "most"]);
});

test("the pieces of a text put together are the text, and only surprising words are marked", () => {
  for (const text of [0, 1, 2].flatMap((temperature) => write("warm", temperature))) {
    const pieces = piecesOf(text);
    const words = pieces.map((piece) =>
      typeof piece === "string" ? piece : (text[piece.position]?.word ?? "").trim() + piece.tail,
    );
    expect(words.join("")).toBe(readOut(text) + endingOf(text));
    const marked = pieces.filter((piece) => typeof piece !== "string");
    expect(marked.map(({ surprise }) => surprise)).toEqual(
      marked.map(({ position }) => surpriseOf(text[position]?.probability ?? 0)),
    );
  }
});

test("repetition is counted within each text, capitals aside", () => {
  const text = (words: string): Text =>
    words
      .split(" ")
      .map((word, token) => ({ token, word: ` ${word}`, probability: 1, certain: false }));
  expect(countTexts([text("The cat sat . the cat sat . The cat"), text("the cat sat")])).toEqual({
    texts: 2,
    differentTexts: 2,
    words: 11,
    differentWords: 3,
    returns: 3,
  });
});

test("the table of the next word has every share in it, and the drawn word always has a line", () => {
  for (const temperature of [0, 1, 2, Infinity])
    for (const drawn of [0, 100, 311]) {
      const lines = nextWords(chain, [1], temperature, drawn);
      expect(lines.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
      expect(lines.reduce((sum, { asIs }) => sum + asIs, 0)).toBeCloseTo(1, 12);
      expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(chain.vocabulary.length);
      expect(lines.filter((line) => line.drawn).map(({ word }) => word)).toEqual([
        chain.vocabulary[drawn],
      ]);
    }
});
