import { entryAt } from "../../model/entryAt.ts";
import type { ReactNode } from "react";
import { barSpan, isCutOff, percentScale } from "../../chart/barLayout.ts";
import { type BarCell, BarTable } from "../../chart/BarTable.tsx";
import { RangeControl } from "../../controls/RangeControl.tsx";
import { derive, type ExplorerState, logitsOf, type WordsState } from "../../model/derive.ts";
import { numberField, wordsFields } from "../../model/fields.ts";
import { plainShares } from "../../model/naive.ts";
import { formatScore, formatSignedShare } from "../../words/numbers.ts";
import { explorerData, shareCell, toastWords } from "../../panel/columns.tsx";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { commonLabels } from "../../words/labels.ts";
import { labels, sharesSentence } from "./words.ts";
import "./style.css";

/** The causes: the words, and what is added to every score. */
interface SharesState extends WordsState {
  readonly shift: number;
}

const [LOWEST, HIGHEST] = [-8, 8];
/** One axis for both columns, so that equal shares have equal bars. */
const scale = percentScale([-0.25, 1]);
const shifted = (state: SharesState): readonly number[] =>
  logitsOf(state).map((z) => z + state.shift);
const asSoftmax = (state: SharesState): ExplorerState => ({
  ...state,
  temperature: 1,
  logits: shifted(state),
});

const plainCell = (p: number): BarCell =>
  Number.isNaN(p)
    ? { text: labels.noShare }
    : { text: formatSignedShare(p), span: barSpan(p, scale), cutOff: isCutOff(p, scale) };

function SharesBody({ state, set, commit }: BodyProps<SharesState>): ReactNode {
  const { shift } = state;
  const plain = plainShares(shifted(state));
  const { rows } = derive(asSoftmax(state));
  return (
    <>
      <BarTable
        caption={labels.table}
        columns={[
          { id: "score", title: commonLabels.score, short: labels.scoreShort, term: "score" },
          {
            id: "plain",
            title: labels.plain,
            short: labels.plainShort,
            tinted: true,
            bars: { look: "hatched", zero: scale(0) },
          },
          {
            id: "share",
            title: labels.softmax,
            short: labels.softmaxShort,
            tinted: true,
            term: "probability",
            bars: { look: "filled", zero: scale(0) },
          },
        ]}
        rows={rows.map((row, i) => ({
          label: row.word,
          cells: {
            score: { text: formatScore(row.logit) },
            plain: plainCell(entryAt(plain, i)),
            share: shareCell(row, undefined, scale),
          },
        }))}
      />
      <RangeControl
        label={labels.add}
        min={LOWEST}
        max={HIGHEST}
        step={0.5}
        position={shift}
        text={labels.shift(shift)}
        onInput={(to) => set({ shift: to })}
        onCommit={() => commit()}
      />
    </>
  );
}

/** Why a share cannot be a score over the total. */
export const figure = defineFigure<SharesState>()({
  id: "shares",
  initial: { ...toastWords, shift: 0 },
  fields: { ...wordsFields, shift: numberField("add", LOWEST, HIGHEST) },
  Body: SharesBody,
  data: (state) => {
    const exact = asSoftmax(state);
    const plain = plainShares(shifted(state));
    return {
      ...explorerData(exact),
      columns: ["word", "logit", "logit / total", "softmax"],
      rows: derive(exact).rows.map((row, i) => [
        row.word,
        row.logit,
        entryAt(plain, i),
        row.probability,
      ]),
    };
  },
  readout: (state) => {
    const scores = shifted(state);
    return sharesSentence(
      derive(asSoftmax(state)).rows,
      plainShares(scores),
      scores.reduce((sum, z) => sum + z, 0),
    );
  },
  editable: true,
  live: {
    gravel: (state) => formatSignedShare(plainShares(shifted(state)).at(-1) ?? 0),
  },
});

declare module "../live.ts" {
  interface Entries {
    readonly shares: typeof figure;
  }
}
