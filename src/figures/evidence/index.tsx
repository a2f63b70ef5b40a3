import { type ReactNode, useId } from "react";
import { percentScale } from "../../chart/barLayout.ts";
import { CurveChart } from "../../chart/CurveChart.tsx";
import { IntervalKey, IntervalPoints } from "./IntervalPoints.tsx";
import { TemperatureTable } from "../../chart/TemperatureTable.tsx";
import { choicesCurve } from "../../model/choices.ts";
import { derive } from "../../model/derive.ts";
import {
  ANSWERS,
  HIGHEST_MEASURED,
  intervalOf,
  measurements,
  nearestMeasurement,
  QUESTIONS,
  rateThrough,
} from "./model/evidence.ts";
import {
  dataColumns,
  evidenceCaveat,
  evidenceSentence,
  evidenceSpoken,
  failedText,
  labels,
  MEASUREMENT_HEAD,
  measurementRow,
} from "./words.ts";
import { temperatureField } from "../../model/fields.ts";
import { dialPosition } from "../../model/temperature.ts";
import { toast } from "../../model/vocabulary.ts";
import { asIs } from "../../panel/columns.tsx";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { dialPlot } from "../../panel/dialPlot.ts";
import { SpokenDial } from "../../panel/SpokenDial.tsx";
import { commonLabels } from "../../words/labels.ts";
import "./style.css";

/** The one cause: the dial. */
interface EvidenceState {
  readonly temperature: number;
}

const rateScale = percentScale([1, 0]);
/** The line at one half bears no number, which would stand on the first point. */
const RATE_TICKS = [0, 0.25, 0.5, 0.75, 1].map((height) => ({
  height,
  label: height === 0.5 ? "" : `${100 * height}%`,
}));
const choicesScale = percentScale([7.5, 0.5]);
const CHOICES_TICKS = [1, 3, 5, 7].map((height) => ({ height, label: String(height) }));
const CURVES = [
  {
    label: commonLabels.choices,
    heights: choicesCurve(toast.logits),
    dash: "solid",
    emphasised: true,
  },
] as const;
const UNMEASURED = { from: dialPosition(HIGHEST_MEASURED) + 1, label: labels.unmeasured };

const choicesAt = (temperature: number): number => derive({ ...asIs, temperature }).choices;

function EvidenceBody(props: BodyProps<EvidenceState>): ReactNode {
  const { temperature } = props.state;
  const id = useId();
  const nearest = nearestMeasurement(temperature);
  return (
    <>
      <CurveChart
        name={labels.measuredName}
        describedBy={id}
        yTitle={labels.measured}
        scale={rateScale}
        ticks={RATE_TICKS}
        curves={[]}
        heights={[]}
        {...dialPlot(props)}
      >
        <IntervalPoints
          scale={rateScale}
          unmeasured={UNMEASURED}
          points={measurements.map((point) => {
            const [low, high] = intervalOf(point);
            return {
              at: dialPosition(point.temperature),
              height: rateThrough(point),
              low,
              high,
              second: point.correct / QUESTIONS,
              note: failedText(point),
              current: point === nearest,
            };
          })}
        />
      </CurveChart>
      <IntervalKey ring={labels.ring} square={labels.square} />
      <CurveChart
        name={labels.computedName}
        yTitle={labels.computed}
        scale={choicesScale}
        ticks={CHOICES_TICKS}
        curves={CURVES}
        heights={[choicesAt(temperature)]}
        {...dialPlot(props)}
      />
      <SpokenDial {...props} spoken={evidenceSpoken} />
      <p id={id} className="sx-fate">
        {evidenceCaveat()}
      </p>
      <TemperatureTable
        caption={labels.table}
        head={MEASUREMENT_HEAD}
        rows={measurements.map(measurementRow)}
      />
    </>
  );
}

/** What was measured, above what is computed, on one dial. */
export const figure = defineFigure<EvidenceState>()({
  id: "evidence",
  initial: { temperature: 1 },
  fields: { temperature: temperatureField },
  Body: EvidenceBody,
  readout: ({ temperature }) => evidenceSentence(temperature, choicesAt(temperature)),
  data: () => ({
    columns: dataColumns,
    rows: measurements.map((point) => [
      point.temperature,
      point.correct,
      QUESTIONS,
      point.failed,
      point.correctThrough,
      point.through,
      ...intervalOf(point),
      point.answers,
      ANSWERS * point.through,
      point.lost,
      point.gained,
      point.tokens,
    ]),
  }),
});
