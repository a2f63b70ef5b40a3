import { barSpan, isCutOff, percentScale } from "../chart/barLayout.ts";
import type { BarCell, BarColumn } from "../chart/BarTable.tsx";
import type { LabelledShare } from "../chart/SideBySide.tsx";
import { derive, type ExplorerState, type WordRow } from "../model/derive.ts";
import { SCORE_RANGE } from "../model/fields.ts";
import { formatScore, formatShare } from "../words/numbers.ts";
import type { FigureData } from "./defineFigure.tsx";
import { commonLabels } from "../words/labels.ts";

/** The columns that several figures share, on axes that never move. */

/** How most figures begin: the toast, as the model left it. */
export const asIs: ExplorerState = { temperature: 1, vocabulary: "toast", logits: null };

const scoreScale = percentScale([-2, 6]);
const editScale = percentScale([SCORE_RANGE.lowest, SCORE_RANGE.highest]);
const shareScale = percentScale([0, 1]);

/** Scores: outlined in graphite, because the dial never moves them. */
export const scoreColumn: BarColumn = {
  id: "score",
  title: (
    <>
      {`${commonLabels.score} `}
      <i>z</i>
    </>
  ),
  term: "score",
  bars: { look: "outline", zero: scoreScale(0) },
};

/** Scores on the wider axis of figures that edit them. */
export const editableScoreColumn: BarColumn = {
  ...scoreColumn,
  bars: { look: "outline", zero: editScale(0) },
};

/** Shares from 0 to 100 %: filled, because temperature has touched them. */
export const shareColumn: BarColumn = {
  id: "share",
  title: commonLabels.probability,
  term: "probability",
  tinted: true,
  bars: { look: "filled", zero: 0 },
};

/** A score and its bar. */
export const scoreCell = ({ logit }: Pick<WordRow, "logit">, scale = scoreScale): BarCell => ({
  text: formatScore(logit),
  span: barSpan(logit, scale),
  cutOff: isCutOff(logit, scale),
});

/** A score and its bar on the wider axis. */
export const editableScoreCell = (row: Pick<WordRow, "logit">): BarCell =>
  scoreCell(row, editScale);

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
