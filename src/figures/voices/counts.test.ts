import { expect, test } from "vitest";
import {
  copiedWhole,
  copyFinder,
  packed,
  sentenceCopies,
  sentencesOf,
  wholeTexts,
} from "../../../training/evaluate/copies.ts";
import {
  distinctPairs,
  newTriples,
  repeatedFours,
  triplesOf,
  wordsOf,
} from "../../../training/evaluate/counts.ts";
import { beginnings, windowsOf } from "../../../training/evaluate/loss.ts";

test("distinct pairs count over all texts, repeated fours in each text alone", () => {
  const texts = [
    [1, 2, 1, 2, 1, 2],
    [1, 2, 1, 2],
  ];
  expect(distinctPairs(texts)).toBe(2 / 8);
  expect(repeatedFours(texts)).toBe(1 - 3 / 4);
  expect(repeatedFours([[1, 2, 3, 4, 5]])).toBe(0);
});

test("rows of three words are new unless they have been read, capitals and marks aside", () => {
  const known = triplesOf(wordsOf("She isn’t here, he said."));
  expect(newTriples([wordsOf("“She isn’t here today")], known)).toBe(1 / 2);
});

test("the longest copy is the longest row of tokens that stands in the source", () => {
  const longestCopy = copyFinder(packed([0, 5, 6, 7, 8, 0, 9, 6, 7]));
  expect(longestCopy([packed([7, 6, 7, 8, 9]), packed([9, 6, 8])])).toBe(packed([6, 7, 8]));
  expect(longestCopy([packed([4])])).toBe("");
});

test("a whole text is copied only from end to end", () => {
  const source = packed([0, 5, 6, 7, 0, 8, 9, 0]);
  const whole = wholeTexts([packed([5, 6, 7, 0, 6, 7, 0, 8, 9])], 2);
  expect(whole).toEqual([packed([5, 6, 7]), packed([6, 7])]);
  expect(copiedWhole(whole, source)).toEqual([packed([5, 6, 7])]);
});

test("sentences end with their mark, and a text’s unfinished last one is none", () => {
  expect(sentencesOf([[3, 4, 1, 5, 1, 6]], (token) => token === 1)).toEqual([
    packed([3, 4, 1]),
    packed([5, 1]),
  ]);
});

test("a sentence is copied if it stands in the source whole or at the end of a longer one, marks alone aside", () => {
  const copied = sentenceCopies([0, 5, 6, 7, 1, 8, 9, 1, 5], (token) => token < 2);
  expect(copied([[6, 7, 1, 8, 9, 1, 9, 7, 1, 1, 5, 6, 1]])).toBe(2 / 4);
});

test("windows come from all over a text, and beginnings begin where texts do", () => {
  const text = Array.from({ length: 100 }, (_, i) => (i % 10 === 0 ? 0 : i));
  const windows = windowsOf(text, 8, 4);
  expect(windows.map(([first]) => first)).toEqual([0, 23, 46, 69]);
  expect(windows.every((window) => window.length === 8)).toBe(true);
  expect(beginnings(text, 8, 3).map(([, second]) => second)).toEqual([1, 31, 61]);
});
