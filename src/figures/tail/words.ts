import { TAIL_COUNT } from "../../model/tail.ts";
import { commonLabels } from "../../words/labels.ts";
import { formatCount } from "../../words/numbers.ts";

/** What the table and the controls of the tail are called, and its squares. */
export const labels = {
  add: `Add the other ${formatCount(TAIL_COUNT)} words`,
  table: (prompt: string) =>
    `Probabilities of the words that may follow “${prompt} …”, with the rest of the vocabulary`,
  tail: commonLabels.others(TAIL_COUNT),
  score: "Score of each other word",
  squares: (count: number, crossed: number) =>
    `Of ${count} words written at this temperature, about ${crossed} come from the tail.`,
} as const;
