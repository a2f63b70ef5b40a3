import { assert, array, property } from "fast-check";
import { expect, test } from "vitest";
import { derive } from "../../model/derive.ts";
import { pickWords } from "./model/draws.ts";
import { uniform } from "../../../tests/support/arbitraries.ts";

const { rows } = derive({ temperature: 1, vocabulary: "toast", logits: null });

test("the words lie end to end in the order of the table", () => {
  expect(pickWords(rows, [0, 0.58, 0.59, 0.79, 0.8, 0.9999])).toEqual([
    "butter",
    "butter",
    "jam",
    "jam",
    "honey",
    "gravel",
  ]);
});

test("every random number lands on a word, and the same number always on the same", () => {
  assert(
    property(array(uniform), (dice) => {
      const words = pickWords(rows, dice);
      expect(words).toHaveLength(dice.length);
      expect(words.every((word) => rows.some((row) => row.word === word))).toBe(true);
      expect(pickWords(rows, dice)).toEqual(words);
    }),
  );
});

test("at T = 0 every random number lands on butter", () => {
  const cold = derive({ temperature: 0, vocabulary: "toast", logits: null });
  assert(
    property(uniform, (u) => {
      expect(pickWords(cold.rows, [u])).toEqual(["butter"]);
    }),
  );
});
