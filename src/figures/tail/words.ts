import { commonLabels, wordsAfter } from "../../words/labels.ts";
import { formatCount } from "../../words/numbers.ts";

/** What the table and the controls of the tail are called, and its squares. */
export const labels = {
  add: (others: number) => `Add the other ${formatCount(others)} words`,
  table: (prompt: string) =>
    `Probabilities of ${wordsAfter(prompt)}, with the rest of the vocabulary`,
  tail: commonLabels.others,
  score: "Score of each other word",
  squares: (count: number, crossed: number) =>
    `Of ${count} words written at this temperature, about ${crossed} come from the tail.`,
} as const;
