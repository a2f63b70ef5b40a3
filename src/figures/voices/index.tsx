import { type ReactNode, useId } from "react";
import { CurveChart } from "../../chart/CurveChart.tsx";
import { DashLegend } from "../../chart/DashLegend.tsx";
import { MeasuredLines } from "./MeasuredLines.tsx";
import { TemperatureTable } from "../../chart/TemperatureTable.tsx";
import { temperatureField } from "../../model/fields.ts";
import { measuredTemperatures, nearestMeasured } from "./model/measured.ts";
import { VOICES_HEAD, voicesRow } from "./table.ts";
import {
  MEASURE_NAMES,
  PERPLEXITY_UNDER,
  voicesFinding,
  voicesLive,
  voicesMethod,
  voicesSentence,
  voicesSpoken,
  labels,
} from "./words.ts";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { dialPlot } from "../../panel/dialPlot.ts";
import { SpokenDial } from "../../panel/SpokenDial.tsx";
import { linesOf, MEASURES, printedFractions, MODELS } from "./measures.ts";
import "./style.css";

/** The one cause: the dial. */
interface VoicesState {
  readonly temperature: number;
}

const LEGEND = MODELS.map(({ dash, label }) => ({ dash, label }));

function VoicesBody(props: BodyProps<VoicesState>): ReactNode {
  const { temperature } = props.state;
  const id = useId();
  const nearest = nearestMeasured(temperature);
  return (
    <>
      <DashLegend groups={LEGEND} />
      {MEASURES.map((measure) => (
        <CurveChart
          key={measure.title}
          name={labels.plot(measure.name)}
          describedBy={id}
          yTitle={measure.title}
          scale={measure.scale}
          ticks={measure.ticks}
          curves={[]}
          heights={[]}
          {...dialPlot(props)}
        >
          <MeasuredLines scale={measure.scale} lines={linesOf(measure, nearest)} />
        </CurveChart>
      ))}
      <SpokenDial {...props} spoken={voicesSpoken} />
      <p id={id} className="sx-fate">
        {voicesFinding()}
      </p>
      <p className="sx-fate">{voicesMethod()}</p>
      <TemperatureTable
        caption={labels.table(measuredTemperatures.length)}
        head={VOICES_HEAD}
        rows={measuredTemperatures.map(voicesRow)}
      />
    </>
  );
}

/** What was measured of two trained models all along the dial. */
export const figure = defineFigure<VoicesState>()({
  id: "voices",
  initial: { temperature: 1 },
  fields: { temperature: temperatureField },
  Body: VoicesBody,
  readout: ({ temperature }) => voicesSentence(temperature),
  printed: ({ temperature }) => printedFractions(nearestMeasured(temperature)),
  data: () => ({
    columns: [
      "voice",
      "temperature",
      MEASURE_NAMES.repeatedFours.toLowerCase(),
      MEASURE_NAMES.distinctPairs.toLowerCase(),
      `${MEASURE_NAMES.perplexity.toLowerCase()} ${PERPLEXITY_UNDER}`,
      MEASURE_NAMES.entropy.toLowerCase(),
      MEASURE_NAMES.nonWords.toLowerCase(),
    ],
    rows: MODELS.flatMap(({ model: voice }) =>
      voice.points.map((point) => [
        voice.id,
        point.temperature,
        point.repeatedFours,
        point.distinctPairs,
        point.perplexity,
        point.entropy,
        point.nonWords,
      ]),
    ),
  }),
  live: Object.fromEntries(
    Object.entries(voicesLive).map(([name, text]) => [name, () => text]),
  ) as Readonly<Record<keyof typeof voicesLive, () => string>>,
});

declare module "../live.ts" {
  interface Entries {
    readonly voices: typeof figure;
  }
}
