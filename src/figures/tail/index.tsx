import { entryAt } from "../../model/entryAt.ts";
import type { ReactNode } from "react";
import { BarTable } from "../../chart/BarTable.tsx";
import { SquareStrip } from "./SquareStrip.tsx";
import { RangeControl } from "../../controls/RangeControl.tsx";
import { Checkbox } from "../../controls/Checkbox.tsx";
import { derive, type ExplorerState, logitsOf } from "../../model/derive.ts";
import { explorerFields, numberField, switchField } from "../../model/fields.ts";
import { formatScore, formatShare } from "../../words/numbers.ts";
import { TAIL_RANGE, tailCount, type Tailed, withTail } from "../../model/tail.ts";
import { distributionSentence, tailSentence } from "../../words/distribution.ts";
import { asIs, explorerData, printedShare, shareCell, shareColumn } from "../../panel/columns.tsx";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { FigureDial } from "../../panel/FigureDial.tsx";
import { scoreAxis } from "../../panel/scoreAxis.tsx";
import { isOwn, toast } from "../../model/vocabulary.ts";
import { labels } from "./words.ts";

/** The causes: the dial, whether the other words count, and how hopeless they are. */
interface TailState extends ExplorerState {
  readonly tail: boolean;
  readonly tailLogit: number;
}

const PICKS = 100;
const TOP = Math.max(...toast.logits);

/** How many other words there are: 50,000 in all. */
const othersOf = (state: TailState): number => tailCount(logitsOf(state).length);

/** The score of each other word: of own words as far below the highest as it would be below the article’s. */
const tailScore = (state: TailState): number =>
  isOwn(state.vocabulary) ? state.tailLogit - TOP + Math.max(...logitsOf(state)) : state.tailLogit;

const shares = (state: TailState): Tailed =>
  withTail(logitsOf(state), state.tail ? tailScore(state) : -Infinity, state.temperature);

function TailBody(props: BodyProps<TailState>): ReactNode {
  const { state, set, commit } = props;
  const { prompt, rows } = derive(state);
  const { named, tail } = shares(state);
  const scores = scoreAxis(state);
  const others = othersOf(state);
  return (
    <>
      <Checkbox
        isSwitch
        label={labels.add(others)}
        on={state.tail}
        onToggle={(on) => commit({ tail: on }, { speak: true })}
      />
      <BarTable
        caption={labels.table(prompt)}
        columns={[scores.column, shareColumn]}
        rows={[
          ...rows.map((row, i) => ({
            label: row.word,
            cells: {
              score: scores.cell(row),
              share: shareCell({ ...row, probability: entryAt(named, i) }),
            },
          })),
          {
            label: labels.tail(others),
            emphasis: "hatched" as const,
            cells: {
              score: state.tail ? scores.cell({ logit: tailScore(state) }) : { text: "–" },
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
        text={formatScore(tailScore(state))}
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

/** Why heat that is harmless among seven words is ruin among fifty thousand. */
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
      ...(state.tail ? [printedShare(labels.tail(othersOf(state)), others)] : []),
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
        [state.temperature, labels.tail(othersOf(state)), tailScore(state), tail],
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
