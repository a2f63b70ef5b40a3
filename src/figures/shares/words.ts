import { entryAt } from "../../model/entryAt.ts";
import type { WordRow } from "../../model/derive.ts";
import { formatScore, formatShare, formatSignedShare } from "../../words/numbers.ts";

/** What the figure of the two ways to share says. */

/** What its table, its columns and its slider are called. */
export const labels = {
  table: "Each word’s share of the total, computed in two ways",
  scoreShort: "score",
  plain: "Score ÷ total",
  plainShort: "÷ total",
  softmax: "Softmax",
  softmaxShort: "softmax",
  noShare: "no share",
  add: "Add to every score",
  shift: (shift: number) => (shift > 0 ? `+${formatScore(shift)}` : formatScore(shift)),
} as const;

/** What became of the `plain` shares of `rows`, whose scores add up to `total`, and that softmax has not moved. */
export function sharesSentence(
  rows: readonly WordRow[],
  plain: readonly number[],
  total: number,
): string {
  const { word, ...first } = entryAt(rows, 0);
  if (Math.abs(total) < 1e-9)
    return "The scores add up to 0, and nothing can be divided by that. Softmax has not moved.";
  const negative = plain.filter((p) => p < 0).length;
  const faults =
    negative > 0
      ? `gives ${negative} of ${plain.length} words a share below 0`
      : `gives ${word} ${formatSignedShare(entryAt(plain, 0))}`;
  return `Score ÷ total ${faults}. Softmax gives ${word} ${formatShare(first.probability, first)}, as before: adding a number to every score changes nothing.`;
}
