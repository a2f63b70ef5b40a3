import type { ReactNode } from "react";
import { barSpan, percentScale } from "../../chart/barLayout.ts";
import { type BarColumn, type BarRow, BarTable } from "../../chart/BarTable.tsx";
import { type CutRow, cutRows, type CutsState, minPThreshold, type Stage } from "./model/cuts.ts";
import { beforeTitle, labels } from "./words.ts";
import { promptOf } from "../../model/derive.ts";
import { isolated } from "../../model/isolated.ts";
import { formatScore, formatShare } from "../../words/numbers.ts";
import { bareScoreColumn, shareCell, shareColumn } from "../../panel/columns.tsx";

const shareScale = percentScale([0, 1]);

/** The same objects at every render, so that cells know that nothing changed. */
const COLUMNS: Readonly<Record<Stage, readonly BarColumn[]>> = {
  temperature: columnsBefore("temperature"),
  topK: columnsBefore("topK"),
  topP: columnsBefore("topP"),
  minP: columnsBefore("minP"),
};

function columnsBefore(stage: Stage): readonly BarColumn[] {
  return [
    { ...bareScoreColumn, short: "z" },
    { id: "before", title: beforeTitle(stage), short: labels.before },
    { ...shareColumn, title: labels.end },
  ];
}

/** Every word: its score, its share before the picked step (number, and hollow bar), and its share in the end. */
export function CutsTable({ state }: { readonly state: CutsState }): ReactNode {
  const gated = state.gate === "minP" && state.cuts.includes("minP");
  const line = gated ? <Threshold share={minPThreshold(state)} /> : undefined;
  return (
    <BarTable
      caption={labels.caption(isolated(promptOf(state)))}
      columns={COLUMNS[state.gate]}
      rows={cutRows(state).map((row) => rowOf(row, line))}
    />
  );
}

/** Min-p’s gate, which crosses the bars: a word whose hollow bar does not reach it is out. */
const Threshold = ({ share }: { readonly share: number }): ReactNode => (
  <span
    aria-hidden="true"
    className="sx-threshold"
    style={{ insetInlineStart: `${barSpan(share, shareScale).size}%` }}
  />
);

function rowOf({ word, logit, before, end }: CutRow, control: ReactNode): BarRow {
  // What had exactly nothing has no hollow bar.
  const had = before?.impossible ? undefined : before?.probability;
  return {
    label: word,
    header: end ? word : <s>{word}</s>,
    emphasis: end ? undefined : "out",
    cells: {
      score: { text: formatScore(logit) },
      before: { text: before ? formatShare(before.probability, before) : labels.out },
      share: end
        ? { ...shareCell(end, had), control }
        : { text: labels.out, ghost: had === undefined ? had : barSpan(had, shareScale), control },
    },
  };
}
