import { barSpan, percentScale } from "../../chart/barLayout.ts";
import type { BarCell, BarColumn, BarRow } from "../../chart/BarTable.tsx";
import { formatScore, formatShare, formatWeight } from "../../words/numbers.ts";
import type { Pipeline } from "./model/pipeline.ts";
import { formatScaled, labels } from "./words.ts";
import { shareCell } from "../../panel/columns.tsx";

/** The pipeline's columns; those past `step` keep their place but are not shown yet (0 shows all). */
export const pipelineColumns = (step: number): readonly BarColumn[] => {
  const later = (from: number): Pick<BarColumn, "veiled"> => ({
    veiled: step !== 0 && step < from ? "blank" : undefined,
  });
  return [
    { id: "score", title: <i>z</i>, short: "z", term: "score" },
    {
      id: "scaled",
      title: <i>z/T</i>,
      short: "z/T",
      tinted: true,
      term: "temperature",
      ...later(2),
    },
    {
      id: "weight",
      title: (
        <i>
          e<sup>z/T</sup>
        </i>
      ),
      short: labels.weight,
      term: "weight",
      tinted: true,
      bars: { look: "hatched", zero: 0 },
      ...later(3),
    },
    {
      id: "share",
      title: labels.share,
      short: labels.shareShort,
      tinted: true,
      term: "probability",
      bars: { look: "filled", zero: 0 },
      ...later(5),
    },
  ];
};

/** One row a word, and one for the sum. The longest weight's bar is the column's width, and the sum row says so. */
export function pipelineRows(
  { rows, total, broken, limit }: Pipeline,
  step: number,
): readonly BarRow[] {
  const longest = Math.max(...rows.map(({ weight }) => (Number.isFinite(weight) ? weight : 0)));
  const weightScale = percentScale([0, longest || 1]);
  const weightCell = (weight: number): BarCell =>
    Number.isFinite(weight)
      ? { text: formatWeight(weight), span: barSpan(weight, weightScale) }
      : { text: formatWeight(weight) };
  const shared = (share: number): BarCell => ({
    text: Number.isNaN(share) ? labels.notANumber : formatShare(share, { impossible: share === 0 }),
  });
  const words = rows.map((row): BarRow => ({
    label: row.word,
    cells: {
      score: { text: formatScore(row.score) },
      scaled: { text: formatScaled(row.scaled) },
      weight: limit ? { text: "–" } : weightCell(row.weight),
      share: broken ? shared(row.share) : shareCell({ ...row, probability: row.share }),
    },
  }));
  const sum: BarRow = {
    label: labels.sum,
    emphasis: "total",
    cells: {
      score: { text: "" },
      scaled: { text: "" },
      weight: { text: limit || (step !== 0 && step < 4) ? "–" : formatWeight(total) },
      share: { text: broken ? labels.notANumber : "100%" },
    },
  };
  return [...words, sum];
}
