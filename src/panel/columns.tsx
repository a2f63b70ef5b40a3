import { barSpan, percentScale } from "../chart/barLayout.ts";
import type { BarSpan } from "../chart/barSpan.ts";
import type { BarCell, BarColumn } from "../chart/BarTable.tsx";
import type { LabelledShare } from "../chart/SideBySide.tsx";
import { derive, type ExplorerState, type WordRow, type WordsState } from "../model/derive.ts";
import { formatShare } from "../words/numbers.ts";
import type { FigureData } from "./defineFigure.tsx";
import { commonLabels } from "../words/labels.ts";

/** The columns of shares that several figures have, on an axis that never moves, and what they say of a state. */

/** The words that most figures begin with: the toast, and no text of anybody’s own. */
export const toastWords = {
  vocabulary: "toast",
  logits: null,
  prompt: "",
  title: "",
  caption: "",
} as const satisfies WordsState;

/** How most figures begin: the toast, as the model left it. */
export const asIs: ExplorerState = { temperature: 1, ...toastWords };

const shareScale = percentScale([0, 1]);

/** Scores as bare numbers. */
export const bareScoreColumn: BarColumn = {
  id: "score",
  title: (
    <>
      {`${commonLabels.score} `}
      <i>z</i>
    </>
  ),
  term: "score",
};

/** Shares from 0 to 100 %: filled, because temperature has touched them. */
export const shareColumn: BarColumn = {
  id: "share",
  title: commonLabels.probability,
  term: "probability",
  tinted: true,
  bars: { look: "filled", zero: 0 },
};

/** A share and its bar; no bar at all for a share of exactly 0. `before` draws a hollow bar behind. */
export const shareCell = (
  row: Pick<WordRow, "probability" | "impossible" | "certain">,
  before?: number,
  scale = shareScale,
): BarCell => ({
  text: formatShare(row.probability, row),
  span: row.impossible ? undefined : barSpan(row.probability, scale),
  ghost: before === undefined ? undefined : barSpan(before, scale),
});

/** The shares of the words in `state`, in their order. */
export const sharesOf = (state: ExplorerState): readonly number[] =>
  derive(state).rows.map(({ probability }) => probability);

/** The bars of the shares of `state`, in the order of its words; `undefined` where a word has none. */
export function shareSpans(state: ExplorerState): readonly BarSpan[] | undefined {
  const { rows } = derive(state);
  if (rows.some(({ impossible }) => impossible)) return undefined;
  return rows.map(({ probability }) => barSpan(probability, shareScale));
}

/** A word and its share, as paper shows them. */
export const printedShare = (
  label: string,
  row: Pick<WordRow, "probability" | "impossible" | "certain">,
): LabelledShare => ({ label, share: row.probability, text: formatShare(row.probability, row) });

/** The words of `state` and their shares, as paper shows them. */
export const printedShares = (state: ExplorerState): readonly LabelledShare[] =>
  derive(state).rows.map((row) => printedShare(row.word, row));

/** The words of `state` with score and share, and the softmax that leads from the one to the other. */
export const explorerData = (state: ExplorerState): Required<FigureData> => {
  const { rows, temperature } = derive(state);
  return {
    columns: ["temperature", "word", "logit", "probability"],
    rows: rows.map(({ word, logit, probability }) => [temperature, word, logit, probability]),
    softmax: {
      words: rows.map(({ word }) => word),
      logits: rows.map(({ logit }) => logit),
      temperature,
    },
  };
};
