import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { isTally } from "./model/entries.ts";
import { pairOf, tallyOf } from "./model/tallies.ts";
import { readAnswers, readLogprobs, readScores } from "./readTexts.ts";

const SCORES = [
  ["butter", 5],
  ["jam", 4],
] as const;

test.each([
  "butter 5\njam 4",
  "butter: 5\r\njam: 4",
  "word,score\nbutter,5\njam,4",
  "butter\t5.0\n\njam\t4.0\n",
  '"butter", 5\n"jam", 4',
  "\uFEFFbutter = 5\njam = 4",
  '{"butter": 5, "jam": 4}',
  "{'butter': 5.0, 'jam': 4.0}",
  "| word | logit |\n|---|---|\n| butter | 5 |\n| jam | 4 |",
  "butter jam\n5 4",
])("%j is two words with their scores", (text) => {
  expect(readScores(text)).toMatchObject({ entries: SCORES });
});

test("numbers that nothing names are scores, also where they could be shares; those of an answer are logarithms", () => {
  expect(readScores("butter 60\njam 40")).toMatchObject({
    entries: [
      ["butter", 60],
      ["jam", 40],
    ],
  });
  expect(readScores('{"top_logprobs":[{"a":-0.5,"b":-9999,"c":-2}]}')).toMatchObject({
    entries: [
      ["a", -0.5],
      ["c", -2],
    ],
  });
});

test("a decimal comma is a decimal point, and zeros at the end count as digits", () => {
  expect(readLogprobs("a -0,50\nb -1.500")).toMatchObject({
    entries: [
      ["a", -0.5],
      ["b", -1.5],
    ],
    digits: 3,
  });
});

test("percentages are good for as many decimals of their logarithms as the smallest of them is", () => {
  expect(readLogprobs("a 50%\nb 1%")).toMatchObject({ digits: 0 });
  expect(readLogprobs("a 50.00%\nb 10.00%")).toMatchObject({ digits: 3 });
  expect(readLogprobs("a 5\nb 4")).toMatchObject({
    problem: expect.stringMatching(/^These are scores/),
  });
});

test.each([
  ["butter", "is not a word and a number"],
  ["butter 5", "only one number"],
  ["butter 5\nbutter 4", "stands there twice"],
  ["butter 5000000\njam 1", "out of range"],
  [
    Array.from({ length: 61 }, (_, i) => `w${i} 1`).join("\n"),
    "60 words are the most, and these are 61",
  ],
])("%j is refused: %s", (text, problem) => {
  expect(readScores(text)).toMatchObject({ problem: expect.stringContaining(problem) });
});

const TWICE = new Map([
  ["butter", 2],
  ["jam", 1],
]);

test.each([
  "butter\njam\nbutter",
  "butter 2\njam 1",
  '{"butter": 2, "jam": 1}',
  "Counter({'butter': 2, 'jam': 1})",
  '["butter", "jam", "butter"]',
  "      2 butter\n      1 jam",
  "answer,count\nbutter,2\njam,1",
  "butter    2\njam       1\nName: count, dtype: int64",
  "| answer | count |\n|---|---|\n| butter | 2 |\n| jam | 1 |",
  "- butter: 2\n- jam: 1",
])("%j is a tally of answers", (text) => {
  expect(readAnswers(text)).toEqual(TWICE);
});

test("answers come one to a line, or each with its count", () => {
  expect(readAnswers("route 66\nbutter")).toEqual(
    new Map([
      ["route 66", 1],
      ["butter", 1],
    ]),
  );
  expect(readAnswers("butter\njam 2\nhoney 3")).toEqual(
    new Map([
      ["butter", 1],
      ["jam 2", 1],
      ["honey 3", 1],
    ]),
  );
  expect(readAnswers("butter 7")).toEqual(new Map([["butter", 7]]));
  expect(readAnswers("butter 99999")).toMatchObject({
    problem: expect.stringMatching(/10,000 answers/),
  });
  expect(readAnswers("")).toEqual(new Map());
});

test("an answer with a capital, quotes or a full stop is the word that it is", () => {
  const tally = tallyOf(
    SCORES,
    new Map([
      ["Butter.", 3],
      ["butter", 2],
      ["“jam”", 1],
      ["toast", 4],
    ]),
  );
  expect(tally).toEqual([
    { word: "butter", score: 5, count: 5 },
    { word: "jam", score: 4, count: 1 },
    { word: "toast", score: undefined, count: 4 },
  ]);
});

test("where two scored words differ in their capitals alone, an answer is the one that it spells", () => {
  const scores = [
    ["Yes", 2],
    ["yes", 1],
  ] as const;
  const counts = new Map([
    ["yes", 3],
    ["YES", 1],
  ]);
  expect(tallyOf(scores, counts)).toEqual([
    { word: "Yes", score: 2, count: 0 },
    { word: "yes", score: 1, count: 3 },
    { word: "YES", score: undefined, count: 1 },
  ]);
});

test("two answers are put together by word", () => {
  expect(
    pairOf(
      [
        ["a", -1],
        ["b", -2],
      ],
      [["b", -3]],
    ),
  ).toEqual([
    { word: "a", first: -1, second: undefined },
    { word: "b", first: -2, second: -3 },
  ]);
});

test("whatever is pasted is read or refused by a sentence, and what is read is a tally", () => {
  assert(
    property(string({ unit: "binary" }), string({ unit: "grapheme" }), (one, two) => {
      const [scores, answers] = [readScores(`a 1\nb 2\n${one}`), readAnswers(two)];
      const refusals = [scores, answers].flatMap((found) =>
        "problem" in found ? String(found.problem).replaceAll(/“.*”/gsu, "") : [],
      );
      const isRead =
        "problem" in scores || "problem" in answers || isTally(tallyOf(scores.entries, answers));
      expect(isRead).toBe(true);
      expect(refusals.join()).not.toMatch(/undefined|NaN/);
    }),
  );
});
