import type { WordRow } from "../../model/derive.ts";
import { oddsClause } from "../../words/distribution.ts";
import { wordsAfter } from "../../words/labels.ts";
import { formatScore, formatShare } from "../../words/numbers.ts";

/** What the figure of the scores says. */

/** What its table and its buttons are called. */
export const labels = {
  table: (prompt: string) => `Scores of ${wordsAfter(prompt)}`,
  edit: "Edit scores",
  takeFromEvery: (amount: number) => `Take ${amount} from every score`,
  equalise: "Make them all equal",
  scoreOf: (word: string) => `Score of ${word}`,
  three: "Your three words",
  pickMore: (left: number) => `Pick ${left} more`,
} as const;

/** What a screen reader says while the score of `row` is dragged: `5.0; now 63 percent`. */
export const scoreSpoken = (row: WordRow): string =>
  `${formatScore(row.logit)}; now ${formatShare(row.probability, { ...row, spoken: true })}`;

/** The two words with the highest scores, and what the gap between them is worth. */
export function leadSentence(rows: readonly WordRow[]): string {
  const [a, b] = rows.toSorted((x, y) => y.logit - x.logit);
  if (!a || !b) return "";
  if (a.logit === b.logit)
    return `${a.word} and ${b.word} have the same score, and are equally likely.`;
  const gap = formatScore(a.logit - b.logit);
  return `${a.word} leads ${b.word} by ${gap}, and ${oddsClause(a, b)}.`;
}

/** What became of the reader’s three words. */
export function verdict(guess: readonly string[], rows: readonly WordRow[]): string {
  const best = rows.toSorted((a, b) => b.logit - a.logit).slice(0, 3);
  const hits = best.filter(({ word }) => guess.includes(word)).length;
  const names = best.map(({ word }) => word).join(", ");
  return hits === 3
    ? `All three: ${names}.`
    : `${["None", "One", "Two"][hits]} of your three. The highest scores are ${names}.`;
}
