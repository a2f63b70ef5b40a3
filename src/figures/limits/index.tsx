import type { ReactNode } from "react";
import { BarTable } from "../../chart/BarTable.tsx";
import { Checkbox } from "../../controls/Checkbox.tsx";
import { derive, type ExplorerState, logitsOf } from "../../model/derive.ts";
import { tied } from "../../model/edits.ts";
import { choiceField, explorerFields } from "../../model/fields.ts";
import { distributionSentence, formulaSentence } from "../../words/distribution.ts";
import type { VocabularyId } from "../../model/vocabulary.ts";
import { asIs, scoreCell, scoreColumn, shareCell, shareColumn } from "../../panel/columns.tsx";
import { defineExplorer } from "../../panel/defineExplorer.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { FigureDial } from "../../panel/FigureDial.tsx";
import { FormulaPanel } from "../../panel/FormulaPanel.tsx";
import { GuessFirst } from "../../panel/GuessFirst.tsx";
import { commonLabels } from "../../words/labels.ts";
import { labels } from "./words.ts";

function LimitsBody(props: BodyProps<ExplorerState>): ReactNode {
  const { state, commit } = props;
  const derived = derive(state);
  const { prompt, rows, favourites } = derived;
  const [first, second] = rows;
  const asScored = derive({ ...state, temperature: 1 }).rows;
  const to = (temperature: number) => (): void => commit({ temperature }, { speak: true });
  return (
    <>
      <BarTable
        caption={commonLabels.scoresAndShares(prompt)}
        columns={[scoreColumn, shareColumn]}
        rows={rows.map((row, i) => ({
          label: row.word,
          cells: { score: scoreCell(row), share: shareCell(row, asScored[i]?.probability) },
        }))}
      />
      <div className="sx-actions sx-controls">
        <button type="button" onClick={to(0)}>
          {labels.toZero}
        </button>
        <button type="button" onClick={to(Infinity)}>
          {labels.toInfinity}
        </button>
        <Checkbox
          isSwitch
          label={labels.tie(first?.word ?? "", second?.word ?? "")}
          on={favourites.length > 1}
          onToggle={(on) => commit({ logits: on ? tied(logitsOf(state)) : null }, { speak: true })}
        />
      </div>
      <FigureDial {...props} />
      {first && (
        <>
          <FormulaPanel row={first} derived={derived} />
          <p className="sx-inwords">{formulaSentence(first, derived)}</p>
        </>
      )}
      <GuessFirst
        words={rows.map(({ word }) => word)}
        logits={logitsOf(state)}
        load={async () => (await import("./LimitsGuess.tsx")).LimitsGuess}
      />
    </>
  );
}

/** Section 5: both ends of the dial are places one can stand, and ties are shared at the cold one. */
export const figure = defineExplorer<ExplorerState>()({
  id: "limits",
  initial: asIs,
  fields: { ...explorerFields, vocabulary: choiceField<VocabularyId>("words", ["toast"]) },
  Body: LimitsBody,
  readout: (state) => distributionSentence(derive(state)),
  editable: true,
});

declare module "../live.ts" {
  interface Entries {
    readonly limits: typeof figure;
  }
}
