import type { ReactNode } from "react";
import { TemperatureTable } from "../../chart/TemperatureTable.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { derive, type ExplorerState } from "../../model/derive.ts";
import { explorerFields, placeField } from "../../model/fields.ts";
import { asIs } from "../../panel/columns.tsx";
import { defineExplorer } from "../../panel/defineExplorer.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { FigureDial } from "../../panel/FigureDial.tsx";
import { FormulaPanel } from "../../panel/FormulaPanel.tsx";
import { sharesAtLandmarks } from "../../panel/landmarkTable.ts";
import { TiltPlot } from "./TiltPlot.tsx";
import { oddsText, slopeSentence, words } from "./words.ts";

/** The causes: the dial, and the word that the formula works out. */
interface TiltState extends ExplorerState {
  readonly selected: number;
}

function TiltBody(props: BodyProps<TiltState>): ReactNode {
  const { state, commit } = props;
  const derived = derive(state);
  const selected = derived.rows[state.selected] ?? derived.rows[0];
  return (
    <>
      <TiltPlot state={state} />
      <FigureDial {...props} />
      <Toolbar
        label={words.wordInFormula}
        className="sx-toolbar sx-words"
        items={derived.rows.map(({ word }, i) => ({
          key: word,
          label: word,
          pressed: i === state.selected,
          onPress: () => commit({ selected: i }),
        }))}
      />
      {selected && <FormulaPanel row={selected} derived={derived} inSymbols={false} />}
      <TemperatureTable caption={words.table} {...sharesAtLandmarks(state)} />
    </>
  );
}

/** Dividing by T tilts the straight line on which the words lie. */
export const figure = defineExplorer<TiltState>()({
  id: "tilt",
  initial: { ...asIs, temperature: 0.5, selected: 0 },
  fields: { ...explorerFields, selected: placeField },
  Body: TiltBody,
  readout: slopeSentence,
  live: { odds: oddsText },
});

declare module "../live.ts" {
  interface Entries {
    readonly tilt: typeof figure;
  }
}
