import type { Derived } from "../../model/derive.ts";
import { formatShare, formatTemperature } from "../../words/numbers.ts";

/** What the figure of the three fates says. */

/** What its plot, its table and its buttons are called. */
export const labels = {
  word: "Word in ink",
  plot: "Probability of each word against temperature",
  up: "Probability of being picked",
  tie: (a: string, b: string) => `Make ${a} and ${b} equal`,
  table: "Probability of each word at nine temperatures",
} as const;

/** The share of each word: `At T = 1.00: butter 58%, jam 21%, …`. */
export const sharesSentence = ({ rows, temperature }: Derived): string =>
  `At T = ${formatTemperature(temperature)}: ${rows
    .map((row) => `${row.word} ${formatShare(row.probability, row)}`)
    .join(", ")}.`;
