import { type CSSProperties, type ReactNode, useMemo } from "react";
import { barSpan, percentScale } from "../../chart/barLayout.ts";
import { type BarCell, type BarColumn, BarTable } from "../../chart/BarTable.tsx";
import { formatTemperature } from "../../words/numbers.ts";
import type { Playground, PlaygroundRow, Share } from "./model/playground.ts";
import type { Entry } from "./model/list.ts";
import { labels, rowNumberText, rowShareText, shareText } from "./words.ts";
import { bareScoreColumn, shareColumn } from "../../panel/columns.tsx";
import { type ScoreAxis } from "./axis.ts";
import type { useRowEditing } from "./rowEditing.ts";
import { ScoreControl } from "./ScoreControl.tsx";
import { WordHeader } from "./WordHeader.tsx";
import { commonLabels } from "../../words/labels.ts";

const shareScale = percentScale([0, 1]);

/** A bar of what is certain, and behind it a hollow one up to what is possible; or, of what was pinned. */
function shareCell(
  { reported = true, ...share }: Share & { readonly reported?: boolean },
  text: string,
  pinned?: Share,
): BarCell {
  const least = barSpan(share.lower, shareScale);
  const open = share.upper - share.lower > 5e-4;
  const start = shareScale(share.lower);
  const behind = pinned?.impossible ? undefined : pinned && barSpan(pinned.lower, shareScale);
  return {
    text,
    span: share.impossible || !reported || (open && share.lower < 5e-4) ? undefined : least,
    ghost: open ? { start, size: shareScale(share.upper) - start } : behind,
  };
}

/**
 * The reader's words as a bar chart that is its own table, with everything in it to edit: names, scores, and a column
 * for each pinned temperature.
 */
export function WordTable({
  list,
  playground,
  pinned,
  axis,
  editing,
}: {
  readonly list: readonly Entry[];
  readonly playground: Playground;
  readonly pinned: readonly Playground[];
  readonly axis: ScoreAxis;
  readonly editing: Pick<ReturnType<typeof useRowEditing>, "attention" | "stop" | "actions">;
}): ReactNode {
  const { kind, rows, tail } = playground;
  const { attention, stop, actions } = editing;
  const scores = kind === "logits";
  const columns = useMemo(
    (): readonly BarColumn[] => [
      {
        id: "score",
        title: scores ? bareScoreColumn.title : labels.logprob,
        term: "score",
        bars: { look: "outline", zero: axis.scale(0) },
      },
      shareColumn,
      ...pinned.map(({ temperature }): BarColumn => {
        const title = `T = ${formatTemperature(temperature)}`;
        return { id: `pin-${temperature}`, title, short: title };
      }),
    ],
    [scores, axis, pinned],
  );
  /** With one pin its bars are drawn hollow behind the live ones. */
  const behind = scores && pinned.length === 1 ? pinned[0] : undefined;
  // What the dial cannot change keeps its identity while it turns, so that sixty rows are not drawn anew.
  const controls = useMemo(
    () =>
      list.map(({ word, score }, i) => {
        const part = attention?.row === i ? attention.part : undefined;
        const shared = { row: i, word, part, reachable: i === stop, actions };
        const control = (share?: string) =>
          scores && <ScoreControl {...shared} score={score} share={share} axis={axis} />;
        return { header: <WordHeader {...shared} />, quiet: control(), control };
      }),
    [list, attention, stop, actions, scores, axis],
  );
  const rowOf = (row: PlaygroundRow, i: number) => ({
    label: String(i),
    header: controls[i]?.header,
    cells: {
      score: {
        text: rowNumberText(row),
        span: row.reported ? barSpan(row.score, axis.scale) : undefined,
        control: i === stop ? controls[i]?.control(rowShareText(row, true)) : controls[i]?.quiet,
      },
      share: shareCell(row, rowShareText(row), behind?.rows[i]),
      ...pinCells(pinned, ({ rows: there }) => there[i] && rowShareText(there[i])),
    },
  });
  const others = tail && {
    label: commonLabels.others(tail.tokens),
    emphasis: "hatched" as const,
    cells: {
      score: { text: "–" },
      share: shareCell(tail, shareText(tail)),
      ...pinCells(pinned, ({ tail: there }) => there && shareText(there)),
    },
  };
  return (
    <div className="sx-play-table" data-kind={kind} style={pinsStyle(pinned.length)}>
      <BarTable
        caption={labels.caption(rows.length, kind)}
        columns={columns}
        rows={[...rows.map(rowOf), ...(others ? [others] : [])]}
      />
    </div>
  );
}

const pinsStyle = (pins: number): CSSProperties => ({ "--pins": pins }) as CSSProperties;

/** The texts of one row at the pinned temperatures. */
const pinCells = (
  pinned: readonly Playground[],
  text: (at: Playground) => string | undefined,
): Readonly<Record<string, BarCell>> =>
  Object.fromEntries(pinned.map((at) => [`pin-${at.temperature}`, { text: text(at) ?? "" }]));
