import { entryAt } from "../../model/entryAt.ts";
import type { ReactNode } from "react";
import { barSpan, isCutOff, percentScale } from "../../chart/barLayout.ts";
import { type BarCell, BarTable } from "../../chart/BarTable.tsx";
import { RangeControl } from "../../controls/RangeControl.tsx";
import { derive } from "../../model/derive.ts";
import { numberField } from "../../model/fields.ts";
import { plainShares } from "../../model/naive.ts";
import { formatScore, formatSignedShare } from "../../words/numbers.ts";
import { toast } from "../../model/vocabulary.ts";
import { asIs, explorerData, shareCell } from "../../panel/columns.tsx";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { commonLabels } from "../../words/labels.ts";
import { labels, sharesSentence } from "./words.ts";

/** The one cause: what is added to every score. */
interface SharesState {
  readonly shift: number;
}

const [LOWEST, HIGHEST] = [-8, 8];
/** One axis for both columns, so that equal shares have equal bars. */
const scale = percentScale([-0.25, 1]);
const shifted = (shift: number): readonly number[] => toast.logits.map((z) => z + shift);

const plainCell = (p: number): BarCell =>
  Number.isNaN(p)
    ? { text: labels.noShare }
    : { text: formatSignedShare(p), span: barSpan(p, scale), cutOff: isCutOff(p, scale) };

function SharesBody({ state: { shift }, set, commit }: BodyProps<SharesState>): ReactNode {
  const logits = shifted(shift);
  const plain = plainShares(logits);
  const { rows } = derive({ ...asIs, logits });
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

/** Section 2: why a share cannot be a score over the total. */
export const figure = defineFigure<SharesState>()({
  id: "shares",
  initial: { shift: 0 },
  fields: { shift: numberField("add", LOWEST, HIGHEST) },
  Body: SharesBody,
  data: ({ shift }) => {
    const state = { ...asIs, logits: shifted(shift) };
    const plain = plainShares(state.logits);
    return {
      ...explorerData(state),
      columns: ["word", "logit", "logit / total", "softmax"],
      rows: derive(state).rows.map((row, i) => [
        row.word,
        row.logit,
        entryAt(plain, i),
        row.probability,
      ]),
    };
  },
  readout: ({ shift }) => {
    const logits = shifted(shift);
    return sharesSentence(
      plainShares(logits),
      logits.reduce((sum, z) => sum + z, 0),
    );
  },
  editable: true,
  live: {
    gravel: ({ shift }) => formatSignedShare(plainShares(shifted(shift)).at(-1) ?? 0),
  },
});

declare module "../live.ts" {
  interface Entries {
    readonly shares: typeof figure;
  }
}
