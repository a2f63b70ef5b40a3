import { entryAt } from "../../model/entryAt.ts";
import type { ReactNode } from "react";
import { BarTable } from "../../chart/BarTable.tsx";
import { SquareStrip } from "./SquareStrip.tsx";
import { RangeControl } from "../../controls/RangeControl.tsx";
import { Checkbox } from "../../controls/Checkbox.tsx";
import { derive, type ExplorerState, logitsOf } from "../../model/derive.ts";
import { explorerFields, numberField, switchField } from "../../model/fields.ts";
import { formatScore, formatShare } from "../../words/numbers.ts";
import { TAIL_RANGE, type Tailed, withTail } from "../../model/tail.ts";
import { distributionSentence, tailSentence } from "../../words/distribution.ts";
import {
  asIs,
  explorerData,
  printedShare,
  scoreCell,
  scoreColumn,
  shareCell,
  shareColumn,
} from "../../panel/columns.tsx";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { FigureDial } from "../../panel/FigureDial.tsx";
import { labels } from "./words.ts";

/** The causes: the dial, whether the other words count, and how hopeless they are. */
interface TailState extends ExplorerState {
  readonly tail: boolean;
  readonly tailLogit: number;
}

const PICKS = 100;
const shares = (state: TailState): Tailed =>
  withTail(logitsOf(state), state.tail ? state.tailLogit : -Infinity, state.temperature);

function TailBody(props: BodyProps<TailState>): ReactNode {
  const { state, set, commit } = props;
  const { prompt, rows } = derive(state);
  const { named, tail } = shares(state);
  return (
    <>
      <Checkbox
        isSwitch
        label={labels.add}
        on={state.tail}
        onToggle={(on) => commit({ tail: on }, { speak: true })}
      />
      <BarTable
        caption={labels.table(prompt)}
        columns={[scoreColumn, shareColumn]}
        rows={[
          ...rows.map((row, i) => ({
            label: row.word,
            cells: {
              score: scoreCell(row),
              share: shareCell({ ...row, probability: entryAt(named, i) }),
            },
          })),
          {
            label: labels.tail,
            emphasis: "hatched" as const,
            cells: {
              score: state.tail ? scoreCell({ logit: state.tailLogit }) : { text: "–" },
              share: state.tail
                ? shareCell({
                    probability: tail,
                    impossible: state.temperature === 0,
                    certain: false,
                  })
                : { text: "–" },
            },
          },
        ]}
      />
      <FigureDial {...props} />
      <RangeControl
        label={labels.score}
        min={TAIL_RANGE.lowest}
        max={TAIL_RANGE.highest}
        step={0.5}
        position={state.tailLogit}
        text={formatScore(state.tailLogit)}
        onInput={(tailLogit) => set({ tailLogit })}
        onCommit={() => commit()}
      />
      <SquareStrip
        count={PICKS}
        crossed={Math.round(PICKS * tail)}
        label={labels.squares(PICKS, Math.round(PICKS * tail))}
      />
    </>
  );
}

/** Section 9: why heat that is harmless among seven words is ruin among fifty thousand. */
export const figure = defineFigure<TailState>()({
  id: "tail",
  initial: { ...asIs, tail: true, tailLogit: -10 },
  fields: {
    ...explorerFields,
    tail: switchField("tail"),
    tailLogit: numberField("tz", TAIL_RANGE.lowest, TAIL_RANGE.highest),
  },
  Body: TailBody,
  printed: (state) => {
    const { named, tail } = shares(state);
    const others = { probability: tail, impossible: state.temperature === 0, certain: false };
    return [
      ...derive(state).rows.map((row, i) =>
        printedShare(row.word, { ...row, probability: entryAt(named, i) }),
      ),
      ...(state.tail ? [printedShare(labels.tail, others)] : []),
    ];
  },
  data: (state) => {
    const { softmax, columns, rows } = explorerData(state);
    if (!state.tail) return { columns, rows, softmax };
    const { named, tail } = shares(state);
    return {
      columns,
      rows: [
        ...rows.map(([T = NaN, word = "", z = NaN], i) => [T, word, z, entryAt(named, i)]),
        [state.temperature, labels.tail, state.tailLogit, tail],
      ],
    };
  },
  readout: (state) =>
    state.tail
      ? tailSentence(state.temperature, shares(state))
      : distributionSentence(derive(state)),
  live: {
    tail: (state) =>
      formatShare(shares(state).tail, { impossible: state.temperature === 0 || !state.tail }),
  },
  editable: true,
});

declare module "../live.ts" {
  interface Entries {
    readonly tail: typeof figure;
  }
}
