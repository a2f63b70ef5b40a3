import type { Derived } from "../../model/derive.ts";
import { distributionSentence, oddsClause } from "../../words/distribution.ts";
import { formatScore, formatShare, formatTemperature } from "../../words/numbers.ts";

/** What the figure of the formula says. */

/** What its pictures, their axes and its buttons are called. */
export const labels = {
  picture: "Picture",
  views: { bars: "Bars", slope: "Slope" },
  word: "Word in the formula",
  scores: "Score z",
  powers: "Probability, in powers of ten",
  parts: "Parts of the formula",
  terms: {
    score: "score",
    temperature: "temperature",
    weight: "weight",
    probability: "probability",
  },
  showInFigure: (term: string) => `${term}, show in figure`,
} as const;

/** The straight line in words: each word with its score and its share. */
export const slopeName = ({ rows, temperature }: Derived): string =>
  `Probability against score at T = ${formatTemperature(temperature)}: ${rows
    .map((row) => `${row.word} ${formatScore(row.logit)}, ${formatShare(row.probability, row)}`)
    .join("; ")}`;

/** What the dial makes of all words, and of the first against the second. */
export function formulaReadout(derived: Derived): string {
  const [first, second] = derived.rows;
  const odds =
    first && second && derived.temperature > 0 ? ` There, ${oddsClause(first, second)}.` : "";
  return `${distributionSentence(derived)}${odds}`;
}
