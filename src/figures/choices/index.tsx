import { entryAt } from "../../model/entryAt.ts";
import { type ReactNode, useId, useMemo } from "react";
import { percentScale } from "../../chart/barLayout.ts";
import { CurveChart } from "../../chart/CurveChart.tsx";
import { Lamps } from "./Lamps.tsx";
import { TemperatureTable } from "../../chart/TemperatureTable.tsx";
import Entropy from "../../formulas/entropy.tex";
import { choicesCurve } from "../../model/choices.ts";
import { memo } from "../../model/recent.ts";
import { derive, type ExplorerState, logitsOf } from "../../model/derive.ts";
import { explorerFields } from "../../model/fields.ts";
import { formatBits, formatChoices, formatTemperature } from "../../words/numbers.ts";
import { LADDER } from "../../model/temperature.ts";
import { choicesSentence } from "../../words/distribution.ts";
import { asIs, explorerData } from "../../panel/columns.tsx";
import { defineExplorer } from "../../panel/defineExplorer.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { dialPlot } from "../../panel/dialPlot.ts";
import { FigureDial } from "../../panel/FigureDial.tsx";
import { LANDMARKS } from "../../panel/landmarkTable.ts";
import { commonLabels } from "../../words/labels.ts";
import { labels } from "./words.ts";

/** The most words at which each number of choices has a tick of its own; of more, the even ones have. */
const ALL_TICKED = 8;

/** The axis of a choice among `count` words: no dial moves it. */
const axisOf = memo(8, (count: number) => ({
  scale: percentScale([count + 0.5, 0.5]),
  ticks: Array.from({ length: count }, (_, i) => i + 1)
    .filter((choices) => choices === 1 || count <= ALL_TICKED || choices % 2 === 0)
    .map((choices) => ({ height: choices, label: String(choices) })),
}));

function ChoicesBody(props: BodyProps<ExplorerState>): ReactNode {
  const { state } = props;
  const id = useId();
  const logits = logitsOf(state);
  const curve = useMemo(() => choicesCurve(logits), [logits]);
  const { choices, entropyBits, favourites, rows } = derive(state);
  const axis = axisOf(rows.length);
  return (
    <>
      <Lamps lit={choices} count={rows.length} />
      <CurveChart
        name={labels.plot}
        describedBy={id}
        yTitle={commonLabels.effectiveChoices}
        scale={axis.scale}
        ticks={axis.ticks}
        curves={[{ label: commonLabels.choices, heights: curve, dash: "solid", emphasised: true }]}
        heights={[choices]}
        {...dialPlot(props)}
      />
      <FigureDial {...props} />
      <p id={id} className="sx-fate">
        {favourites.length === rows.length ? labels.equal : labels.rising}
      </p>
      <Entropy bits={formatBits(entropyBits)} choices={formatChoices(choices)} />
      <TemperatureTable
        caption={labels.table}
        head={["T", labels.bits, commonLabels.effectiveChoices]}
        rows={LANDMARKS.map((temperature) => {
          const at = derive({ ...state, temperature });
          return [
            formatTemperature(temperature),
            formatBits(at.entropyBits),
            formatChoices(at.choices),
          ];
        })}
      />
    </>
  );
}

/** Entropy as a count of words. */
export const figure = defineExplorer<ExplorerState>()({
  id: "choices",
  initial: asIs,
  fields: explorerFields,
  Body: ChoicesBody,
  printed: (state) => {
    const { choices, rows } = derive(state);
    return [
      {
        label: commonLabels.effectiveChoices,
        share: choices / rows.length,
        text: formatChoices(choices),
      },
    ];
  },
  data: (state) => ({
    ...explorerData(state),
    columns: labels.dataColumns,
    rows: choicesCurve(logitsOf(state)).map((choices, i) => [entryAt(LADDER, i), choices]),
  }),
  readout: (state) => choicesSentence(derive(state)),
  live: {
    choices: (state) => formatChoices(derive(state).choices),
  },
});

declare module "../live.ts" {
  interface Entries {
    readonly choices: typeof figure;
  }
}
