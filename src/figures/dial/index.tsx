import { type ReactNode, useCallback, useMemo } from "react";
import { BarTable } from "../../chart/BarTable.tsx";
import { VocabularyPicker } from "../../controls/VocabularyPicker.tsx";
import { derive, type ExplorerState } from "../../model/derive.ts";
import { explorerFields } from "../../model/fields.ts";
import type { VocabularyId } from "../../model/vocabulary.ts";
import { asIs, shareCell, shareColumn, shareSpans } from "../../panel/columns.tsx";
import { defineExplorer } from "../../panel/defineExplorer.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { FigureDial } from "../../panel/FigureDial.tsx";
import { scoreAxis } from "../../panel/scoreAxis.tsx";
import { dialSentence } from "./words.ts";
import { commonLabels } from "../../words/labels.ts";

function DialBody(props: BodyProps<ExplorerState>): ReactNode {
  const { state, commit } = props;
  const { prompt, rows } = derive(state);
  const { vocabulary, logits } = state;
  const scores = useMemo(() => scoreAxis({ vocabulary, logits }), [vocabulary, logits]);
  const pick = useCallback(
    (picked: VocabularyId) => commit({ vocabulary: picked, logits: null }, { speak: true }),
    [commit],
  );
  return (
    <>
      <VocabularyPicker state={state} onPick={pick} />
      <BarTable
        caption={commonLabels.scoresAndShares(prompt)}
        columns={[scores.column, shareColumn]}
        rows={rows.map((row) => ({
          label: row.word,
          cells: { score: scores.cell(row), share: shareCell(row) },
        }))}
      />
      <FigureDial {...props} playable />
    </>
  );
}

/** The idea of the whole page in one picture: grey scores that stay, coloured shares that move. */
export const figure = defineExplorer<ExplorerState>()({
  id: "dial",
  initial: asIs,
  fields: explorerFields,
  Body: DialBody,
  spans: shareSpans,
  readout: (state) => dialSentence(derive(state), state),
});
