import { formatScore } from "../../words/numbers.ts";
import type { DotProduct } from "./model/vectors.ts";

/** What the figure of the vectors says. */

/** What its table is called, and the narrow heads of its columns. */
export const labels = {
  table: (word: string) => `How the score of ${word} comes about`,
  hidden: "hidden",
} as const;

/** How the products add up to the score. */
export function productSentence({ word, products, score }: DotProduct): string {
  const sum = products.map(formatScore).join(" + ").replaceAll("+ −", "− ");
  return `${word}: ${sum} = ${formatScore(score)}.`;
}
