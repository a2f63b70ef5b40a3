import type { ReactNode } from "react";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { type BodyProps, defineFigure, type FigureData } from "../../panel/defineFigure.tsx";
import { comparisonOf, estimateOf } from "./estimates.ts";
import { expectedAt } from "./model/estimate.ts";
import { estimateFields } from "./model/fields.ts";
import { beginning, type EstimateState } from "./model/state.ts";
import { PairView } from "./PairView.tsx";
import { TallyView } from "./TallyView.tsx";
import { estimateSentence, expects, labels } from "./words.ts";
import "./style.css";

const VIEWS = ["tally", "answers"] as const;

function EstimateBody(props: BodyProps<EstimateState>): ReactNode {
  const { state, commit } = props;
  return (
    <>
      <Toolbar
        label={labels.views}
        items={VIEWS.map((view) => ({
          key: view,
          label: labels.view[view],
          pressed: state.view === view,
          onPress: () => commit({ view }, { speak: true }),
        }))}
      />
      {state.view === "tally" ? <TallyView {...props} /> : <PairView {...props} />}
    </>
  );
}

/** What was found, as exact numbers: of a tally its words beside what the dial expects, of two answers their ratio. */
function dataOf(state: EstimateState): FigureData {
  if (state.view === "answers") {
    const { ratio } = comparisonOf(state);
    return {
      columns: labels.pairColumns,
      rows: state.pair.map(({ word, first = NaN, second = NaN }) => [
        word,
        first,
        second,
        ratio?.slope ?? NaN,
        ratio?.low ?? NaN,
        ratio?.high ?? NaN,
      ]),
    };
  }
  const estimate = estimateOf(state);
  const found = typeof estimate === "string" ? undefined : estimate.temperature;
  const rows = expectedAt(state.tally, state.temperature);
  return {
    columns: labels.columns,
    rows: rows.map(({ word, score, count, expected }) => [
      word,
      score,
      count,
      state.temperature,
      expected,
      found?.temperature ?? NaN,
      found?.low ?? NaN,
      found?.high ?? NaN,
    ]),
    softmax: {
      words: rows.map(({ word }) => word),
      logits: rows.map(({ score }) => score),
      temperature: state.temperature,
    },
  };
}

/** What temperature answers were made at: by maximum likelihood from a tally, or as a ratio from two answers. */
export const figure = defineFigure<EstimateState>()({
  id: "estimate",
  initial: beginning,
  fields: estimateFields,
  expects,
  Body: EstimateBody,
  readout: (state) =>
    estimateSentence(
      state,
      () => estimateOf(state),
      () => comparisonOf(state),
    ),
  data: dataOf,
  editable: true,
});
