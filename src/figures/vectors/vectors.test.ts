import { expect, test } from "vitest";
import { dotProduct, HIDDEN_VECTOR, WORD_VECTORS } from "./model/vectors.ts";
import { toast } from "../../model/vocabulary.ts";

test("each word of the toast has a vector as long as the hidden one", () => {
  expect(WORD_VECTORS.map(({ length }) => length)).toEqual(
    toast.words.map(() => HIDDEN_VECTOR.length),
  );
});

test("the dot products are exactly the scores of the toast", () => {
  const words = toast.words.map((_, index) => dotProduct(index));
  expect(words.map(({ word }) => word)).toEqual(toast.words);
  expect(words.map(({ score }) => score)).toEqual(toast.logits);
});

test("butter: 2 × 1.5 + 1 × 1 − 1 × −0.5 + 0.5 × 1 = 5", () => {
  expect(dotProduct(0)).toEqual({
    word: "butter",
    vector: [1.5, 1, -0.5, 1],
    products: [3, 1, 0.5, 0.5],
    score: 5,
  });
});
