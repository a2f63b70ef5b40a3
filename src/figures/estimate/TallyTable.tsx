import type { ReactNode } from "react";
import { barSpan, percentScale } from "../../chart/barLayout.ts";
import { type BarColumn, BarTable } from "../../chart/BarTable.tsx";
import { formatCount } from "../../words/numbers.ts";
import type { ExpectedWord } from "./model/estimate.ts";
import { formatExpected, formatNumber, labels } from "./words.ts";

const shareScale = percentScale([0, 1]);
const COLUMNS: readonly BarColumn[] = [
  { id: "score", title: labels.score, short: `${labels.score} ` },
  { id: "came", title: labels.came, short: `${labels.came} ` },
  {
    id: "expected",
    title: labels.expected,
    term: "probability",
    tinted: true,
    bars: { look: "filled", zero: 0 },
  },
];

/** Each word with its score, how often it came, and in the dial's colour how often its temperature lets it come. */
export function TallyTable({ rows }: { readonly rows: readonly ExpectedWord[] }): ReactNode {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const span = (count: number) => barSpan(total === 0 ? 0 : count / total, shareScale);
  return (
    <div className="sx-tally-table">
      <BarTable
        caption={labels.table(total)}
        columns={COLUMNS}
        rows={rows.map(({ word, score, count, expected, isMissed }) => ({
          label: word,
          cells: {
            score: { text: formatNumber(score) },
            came: { text: formatCount(count) },
            expected: {
              text: formatExpected(expected),
              span: expected > 0 ? span(expected) : undefined,
              ghost: count > 0 ? span(count) : undefined,
              control: isMissed && <span className="sx-bar-remark">{labels.never}</span>,
            },
          },
        }))}
      />
      <p className="sx-tally-key" aria-hidden="true">
        {labels.key}
      </p>
    </div>
  );
}
