import { entryAt } from "../../model/entryAt.ts";
import { type ReactNode, useId, useMemo } from "react";
import { percentScale } from "../../chart/barLayout.ts";
import { type Curve, CurveChart } from "../../chart/CurveChart.tsx";
import { type DashGroup, DashLegend } from "../../chart/DashLegend.tsx";
import { TemperatureTable } from "../../chart/TemperatureTable.tsx";
import { Checkbox } from "../../controls/Checkbox.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { derive, type ExplorerState, logitsOf, type WordRow } from "../../model/derive.ts";
import { tied } from "../../model/edits.ts";
import { curves, type Fate, fates, type WordFate } from "../../model/fates.ts";
import { explorerFields, placeField } from "../../model/fields.ts";
import { dialPosition, LADDER } from "../../model/temperature.ts";
import { fateSentence } from "../../words/distribution.ts";
import { asIs, explorerData } from "../../panel/columns.tsx";
import { defineExplorer } from "../../panel/defineExplorer.ts";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { dialPlot } from "../../panel/dialPlot.ts";
import { FigureDial } from "../../panel/FigureDial.tsx";
import { sharesAtLandmarks } from "../../panel/landmarkTable.ts";
import { labels, sharesSentence } from "./words.ts";

/** The causes: the dial and the word in ink. */
interface CurvesState extends ExplorerState {
  readonly selected: number;
}

const heightScale = percentScale([1, 0]);
const TICKS = [0, 0.25, 0.5, 0.75, 1].map((height) => ({ height, label: `${100 * height}%` }));
const DASHES: Readonly<Record<Fate, Curve["dash"]>> = {
  falls: "solid",
  peaks: "dashed",
  rises: "dotted",
  constant: "solid",
};

function CurvesBody(props: BodyProps<CurvesState>): ReactNode {
  const { state, commit } = props;
  const id = useId();
  const logits = logitsOf(state);
  const lines = useMemo(() => curves(logits), [logits]);
  const wordFates = useMemo(() => fates(logits), [logits]);
  const { rows } = derive(state);
  return (
    <>
      <Toolbar
        label={labels.word}
        className="sx-toolbar sx-words"
        items={rows.map(({ word }, i) => ({
          key: word,
          label: word,
          pressed: i === state.selected,
          onPress: () => commit({ selected: i }, { speak: true }),
        }))}
      />
      <DashLegend groups={familiesOf(rows, wordFates)} />
      <CurveChart
        name={labels.plot}
        describedBy={id}
        yTitle={labels.up}
        term="probability"
        scale={heightScale}
        ticks={TICKS}
        curves={rows.map(({ word }, i) => {
          const { fate, peak } = wordFates[i] ?? { fate: "constant" };
          return {
            label: word,
            heights: lines[i] ?? [],
            dash: DASHES[fate],
            emphasised: i === state.selected,
            peak: peak && { at: dialPosition(peak.temperature), height: peak.probability },
          };
        })}
        heights={rows.map(({ probability }) => probability)}
        {...dialPlot(props)}
      />
      <FigureDial {...props} />
      <Checkbox
        isSwitch
        label={labels.tie(rows[0]?.word ?? "", rows[1]?.word ?? "")}
        on={rows[0]?.logit === rows[1]?.logit}
        onToggle={(on) => commit({ logits: on ? tied(logits) : null }, { speak: true })}
      />
      <p id={id} className="sx-fate">
        {fateSentence(
          rows[state.selected]?.word ?? "",
          wordFates[state.selected] ?? { fate: "constant" },
        )}
      </p>
      <TemperatureTable caption={labels.table} {...sharesAtLandmarks(state)} />
    </>
  );
}

/** The words by fate, in the order in which their lines lie: heat never changes it. */
const familiesOf = (
  rows: readonly WordRow[],
  wordFates: readonly WordFate[],
): readonly DashGroup[] =>
  (["falls", "peaks", "rises"] as const).flatMap((fate) => {
    const words = rows.filter((_, i) => wordFates[i]?.fate === fate).map(({ word }) => word);
    return words.length > 0 ? [{ dash: DASHES[fate], label: words.join(", ") }] : [];
  });

/** What heat does to each word, from one end of the dial to the other, by the name that the figure answers to. */
export const curvesAs = <Id extends string>(id: Id) =>
  defineExplorer<CurvesState>()({
    id,
    initial: { ...asIs, selected: 1 },
    fields: { ...explorerFields, selected: placeField },
    Body: CurvesBody,
    data: (state) => {
      const { softmax } = explorerData(state);
      const lines = curves(logitsOf(state));
      return {
        columns: ["temperature", ...softmax.words],
        rows: LADDER.map((temperature, i) => [
          temperature,
          ...lines.map((line) => entryAt(line, i)),
        ]),
        softmax,
      };
    },
    readout: (state) => sharesSentence(derive(state)),
    editable: true,
  });

/** One word only falls, some rise and fall, the rest only rise; at the ends, ties are shared. */
export const figure = curvesAs("curves");
