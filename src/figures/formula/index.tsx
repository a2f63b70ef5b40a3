import type { ReactNode } from "react";
import { BarTable } from "../../chart/BarTable.tsx";
import { useTint } from "../../chart/tint.ts";
import { TermLegend } from "./TermLegend.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import Odds from "../../formulas/odds.tex";
import { derive, type ExplorerState, oddsOf } from "../../model/derive.ts";
import { choiceField, explorerFields, placeField } from "../../model/fields.ts";
import { formatRatio, formatScore, formatTemperature } from "../../words/numbers.ts";
import { formulaSentence } from "../../words/distribution.ts";
import { asIs, shareCell, shareColumn } from "../../panel/columns.tsx";
import { defineExplorer } from "../../panel/defineExplorer.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { FigureDial } from "../../panel/FigureDial.tsx";
import { scoreAxis } from "../../panel/scoreAxis.tsx";
import { FormulaPanel } from "../../panel/FormulaPanel.tsx";
import { SlopeView } from "./SlopeView.tsx";
import { commonLabels } from "../../words/labels.ts";
import { formulaReadout, labels } from "./words.ts";

/** The causes: the dial, the word that the formula works out, and which of two pictures is shown. */
export interface FormulaState extends ExplorerState {
  readonly selected: number;
  readonly view: "bars" | "slope";
}

function FormulaBody(props: BodyProps<FormulaState>): ReactNode {
  const { state, commit } = props;
  const tint = useTint();
  const derived = derive(state);
  const { prompt, rows } = derived;
  const [first, second] = rows;
  const scores = scoreAxis(state);
  const selected = rows[state.selected] ?? rows[0];
  const between = state.temperature > 0 && state.temperature < Infinity;
  if (!selected || !first || !second) return null;
  return (
    <>
      <div className="sx-actions sx-controls">
        <Toolbar
          label={labels.picture}
          items={(["bars", "slope"] as const).map((view) => ({
            key: view,
            label: labels.views[view],
            pressed: state.view === view,
            onPress: () => commit({ view }),
          }))}
        />
        <Toolbar
          label={labels.word}
          items={rows.map(({ word }, i) => ({
            key: word,
            label: word,
            pressed: i === state.selected,
            onPress: () => commit({ selected: i }, { speak: true }),
          }))}
        />
      </div>
      {state.view === "slope" ? (
        <SlopeView derived={derived} domain={scores.domain} selected={selected} />
      ) : (
        <BarTable
          caption={commonLabels.scoresAndShares(prompt)}
          columns={[scores.column, shareColumn]}
          rows={rows.map((row) => ({
            label: row.word,
            selected: row === selected,
            cells: { score: scores.cell(row), share: shareCell(row) },
          }))}
        />
      )}
      <FigureDial {...props} />
      <FormulaPanel row={selected} derived={derived} />
      <p className="sx-inwords">{formulaSentence(selected, derived)}</p>
      <div className={`sx-odds ${between ? "" : "sx-unseen"}`} style={tint}>
        <Odds
          a={first.word}
          b={second.word}
          za={formatScore(first.logit)}
          zb={formatScore(second.logit)}
          T={formatTemperature(state.temperature)}
          odds={formatRatio(between ? oddsOf(first, second) : 1)}
        />
      </div>
      <TermLegend />
    </>
  );
}

/** The dial inside the exponent, with the arithmetic of one word written out. */
export const figure = defineExplorer<FormulaState>()({
  id: "formula",
  initial: { ...asIs, selected: 0, view: "bars" },
  fields: {
    ...explorerFields,
    selected: placeField,
    view: choiceField("view", ["bars", "slope"]),
  },
  Body: FormulaBody,
  readout: (state) => formulaReadout(derive(state)),
});
