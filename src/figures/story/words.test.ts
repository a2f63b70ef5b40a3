import { expect, test } from "vitest";
import recorded from "./recorded.json";
import { paragraphsOf } from "./model/paragraphs.ts";
import { countStory } from "./model/counts.ts";
import { headCounts, loopSentences, storyDialText, storySentence } from "./words.tsx";
import { joined, type Text } from "../../lm/writing.ts";

const text = (...words: readonly (readonly [word: string, probability: number])[]): Text =>
  words.map(([word, probability], token) => ({ token, word, probability, certain: false }));

const sample = text(
  [" The", 0.5],
  [" fox", 0.01],
  [" saw", 0.3],
  [" the", 0.9],
  [" fox", 0.019],
  [".", 0.001],
  ["\n", 0.4],
  [" Once", 0.9],
);

test("words are counted without marks and capitals, and surprises with them", () => {
  expect(countStory(sample)).toEqual({
    words: 6,
    differentWords: 4,
    pairs: 5,
    differentPairs: 4,
    surprises: 3,
  });
  expect(storySentence("storyteller", 0.7, sample)).toBe(
    "At T = 0.70 Storyteller wrote 6 words, 4 of them different. 3 of the 8 picks had a chance of less than 2%.",
  );
});

test("beside the text and in speech stands how many picks had little chance", () => {
  expect(headCounts(sample)).toBe("3 of 8 picks had a chance under 2%");
  expect(headCounts(text([" the", 0.5]))).toBe("None of 1 pick had a chance under 2%");
  expect(storyDialText(0.7, sample)).toBe("0.70; 3 of 8 picks had a chance under 2%");
  expect(storyDialText(0.7, undefined)).toBe("0.70; being written");
});

test("an ended story is a paragraph, and nothing of a text is lost", () => {
  const [first, second] = paragraphsOf(sample);
  expect([first?.ended, second?.ended]).toEqual([true, false]);
  for (const { words, probabilities } of recorded) {
    const whole = text(...words.map((word, i) => [word, probabilities[i] ?? 0] as const));
    const shown = paragraphsOf(whole).map(({ clusters }) =>
      clusters
        .flatMap((cluster) => cluster.map((p) => (p.apart ? ` ${p.shown}` : p.shown)))
        .join(""),
    );
    expect(
      shown
        .map((one) => one.trimStart())
        .join("\n")
        .trim(),
    ).toBe(joined(whole).replaceAll("\n ", "\n").trim());
  }
});

test("no line break parts a word from its mark, and no run of glued words grows past a narrow line", () => {
  const [paragraph] = paragraphsOf(sample);
  expect(paragraph?.clusters.map((cluster) => cluster.map(({ shown }) => shown).join(""))).toEqual([
    "The",
    "fox",
    "saw",
    "the",
    "fox.",
  ]);
  const glued = text(...Array.from({ length: 20 }, () => ["Mia", 0.1] as const));
  for (const cluster of paragraphsOf(glued)[0]?.clusters ?? [])
    expect(cluster.map(({ shown }) => shown).join("").length).toBeLessThanOrEqual(22);
});

test("the sentence of a circle says what was verified", () => {
  const loop = { tokens: [], start: 3, period: 107, verified: 478, reach: 478 };
  const told = loopSentences("storyteller", loop, { words: 87, leadIn: 3 });
  expect(told.headline).toBe(
    "Storyteller repeats itself every 87 words (107 picks, with the marks), for ever.",
  );
  expect(told.verified).toContain(
    "each of the last 478 picks is the same as the one 107 before it, and nothing further back than 478 picks can reach the next choice",
  );
});
