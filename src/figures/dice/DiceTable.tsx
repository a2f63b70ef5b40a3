import type { ReactNode } from "react";
import { barSpan, percentScale } from "../../chart/barLayout.ts";
import { type BarCell, type BarColumn, BarTable } from "../../chart/BarTable.tsx";
import { type DiceRow, type DiceState, isStale } from "./model/dice.ts";
import { formatExpected, formatUsual, unusualWords, labels } from "./words.ts";
import { formatCount, formatShare } from "../../words/numbers.ts";

const shareScale = percentScale([0, 1]);
const expectedColumn: BarColumn = { id: "expected", ...labels.expected };
const usualColumn: BarColumn = { id: "usual", ...labels.usual };
const drawnColumn: BarColumn = {
  id: "drawn",
  title: labels.drawn,
  tinted: true,
  bars: { look: "filled", zero: 0 },
};

/** Counts of a ruler that is gone: hatched, and without the dial's colour. */
const staleColumn = (counted: number): BarColumn => ({
  id: "drawn",
  title: labels.drawnAt(counted),
  bars: { look: "hatched", zero: 0 },
});

/** Each word with what is expected, what is usual and what was drawn, on one axis from 0 to all the draws. */
export function DiceTable({
  state,
  rows,
  prompt,
}: {
  readonly state: DiceState;
  readonly rows: readonly DiceRow[];
  readonly prompt: string;
}): ReactNode {
  const drawn = isStale(state) ? staleColumn(state.counted) : drawnColumn;
  return (
    <div className="sx-dice-table">
      <BarTable
        caption={labels.table(state.count, prompt)}
        columns={[expectedColumn, usualColumn, drawn]}
        rows={rows.map((row) => ({
          label: row.word,
          cells: {
            ...(state.count > 0 ? expectedCells(row) : sharesToCome(row)),
            drawn: drawnCell(row, state.count),
          },
        }))}
      />
    </div>
  );
}

const expectedCells = (row: DiceRow) => ({
  expected: { text: formatExpected(row.expected, row.impossible) },
  usual: { text: formatUsual(row.usual) },
});

/** Before the first draw: of no draws each word gets none, but of all that come it gets its share. */
const sharesToCome = (row: DiceRow) => ({
  expected: { text: formatShare(row.probability, row) },
  usual: { text: "" },
});

const drawnCell = (row: DiceRow, count: number): BarCell => {
  const span = (draws: number) => barSpan(draws / Math.max(1, count), shareScale);
  const { low, high } = row.usual;
  const bracket = { start: span(low).size, end: span(high).size };
  return {
    text: formatCount(row.drawn),
    span: row.drawn > 0 ? span(row.drawn) : undefined,
    ghost: row.probability > 0 ? barSpan(row.probability, shareScale) : undefined,
    control: count > 0 && (
      <>
        <span
          aria-hidden="true"
          className="sx-bracket"
          style={{
            // However narrow, it is a bracket, and stays inside.
            insetInlineStart: `min(${bracket.start}%, 100% - 7px)`,
            inlineSize: `${bracket.end - bracket.start}%`,
          }}
        />
        {row.unusual && (
          <span className="sx-bar-remark">
            <span aria-hidden="true">{row.unusual === "many" ? "▲" : "▼"} </span>
            {unusualWords[row.unusual]}
          </span>
        )}
      </>
    ),
  };
};
