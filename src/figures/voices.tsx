import { type ReactNode, useId } from "react";
import { percentScale } from "../chart/barLayout.ts";
import { CurveChart, type Tick } from "../chart/CurveChart.tsx";
import { DashLegend } from "../chart/DashLegend.tsx";
import { type MeasuredLine, MeasuredLines } from "../chart/MeasuredLines.tsx";
import { TemperatureTable } from "../chart/TemperatureTable.tsx";
import { temperatureField } from "../model/fields.ts";
import { dialPosition, temperatureAt } from "../model/temperature.ts";
import {
  type MeasuredVoice,
  measuredTemperatures,
  measuredVoices,
  nearestMeasured,
  type VoicePoint,
} from "../model/voices/measured.ts";
import {
  formatPerplexity,
  VOICES_HEAD,
  voicesFinding,
  voicesLive,
  voicesMethod,
  voicesRow,
  voicesSentence,
  voicesSpoken,
} from "../model/voices/words.ts";
import { type BodyProps, defineFigure } from "./defineFigure.tsx";
import { SpokenDial } from "./SpokenDial.tsx";
import "./voices.css";

/** The one cause: the dial. */
interface VoicesState {
  readonly temperature: number;
}

const { austen, storyteller } = measuredVoices;
const VOICES = [
  { voice: storyteller, dash: "dashed", label: "Storyteller, squares" },
  { voice: austen, dash: "solid", label: "Miss Austen, dots" },
] as const;

const fractionScale = percentScale([1, 0]);
/** Heights of perplexities: powers of ten. */
const perplexityScale = percentScale([7.3, 0]);

/** One small plot: a measure against the dial. */
interface Measure {
  readonly title: string;
  readonly height: (point: VoicePoint) => number;
  readonly scale: typeof fractionScale;
  readonly ticks: readonly Tick[];
  /** The height of real texts. */
  readonly level?: (voice: MeasuredVoice) => number;
}

const LEGEND = VOICES.map(({ dash, label }) => ({ dash, label }));

/** No number stands on the ground, where lines begin and end. */
const FRACTION_TICKS = [0, 0.5, 1].map((height) => ({
  height,
  label: height === 0 ? "" : `${100 * height}%`,
}));
const MEASURES: readonly Measure[] = [
  {
    title: "Rows of four that have stood in the text before",
    height: ({ repeatedFours }) => repeatedFours,
    scale: fractionScale,
    ticks: FRACTION_TICKS,
  },
  {
    title: "Different pairs of neighbours, of all pairs",
    height: ({ distinctPairs }) => distinctPairs,
    scale: fractionScale,
    ticks: FRACTION_TICKS,
  },
  {
    title: `Perplexity of the texts under their own model at T = 1; dotted: of unread Austen, ${formatPerplexity(austen.unreadPerplexity)}, and unread stories, ${formatPerplexity(storyteller.unreadPerplexity)}`,
    height: ({ perplexity }) => Math.log10(perplexity),
    scale: perplexityScale,
    ticks: [
      { height: 0, label: "" },
      { height: 2, label: "100" },
      { height: 4, label: "10,000" },
      { height: 6, label: "1 million" },
    ],
    level: ({ unreadPerplexity }) => Math.log10(unreadPerplexity),
  },
];

const linesOf = ({ height, level }: Measure, nearest: number): readonly MeasuredLine[] =>
  VOICES.map(({ voice, dash, label }) => ({
    label,
    dash,
    level: level?.(voice),
    points: voice.points.map((point) => ({
      at: dialPosition(point.temperature),
      height: height(point),
      current: point.temperature === nearest,
    })),
  }));

function VoicesBody(props: BodyProps<VoicesState>): ReactNode {
  const { set, commit } = props;
  const { temperature } = props.state;
  const id = useId();
  const nearest = nearestMeasured(temperature);
  return (
    <>
      <DashLegend groups={LEGEND} />
      {MEASURES.map((measure) => (
        <CurveChart
          key={measure.title}
          name={`${measure.title}, measured of both voices, against temperature`}
          describedBy={id}
          yTitle={measure.title}
          scale={measure.scale}
          ticks={measure.ticks}
          curves={[]}
          marker={{ at: dialPosition(temperature), heights: [] }}
          onPoint={(at, done) => {
            set({ temperature: temperatureAt(at) });
            if (done) commit({}, { speak: true });
          }}
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
        caption={`Both voices at ${measuredTemperatures.length} temperatures`}
        head={VOICES_HEAD}
        rows={measuredTemperatures.map(voicesRow)}
      />
    </>
  );
}

/** Section 8: what was measured of two trained models all along the dial. */
export const voicesFigure = defineFigure<VoicesState, "voices">({
  id: "voices",
  initial: { temperature: 1 },
  fields: { temperature: temperatureField },
  Body: VoicesBody,
  readout: ({ temperature }) => voicesSentence(temperature),
  temperature: ({ temperature }) => temperature,
  data: () => ({
    columns: [
      "voice",
      "temperature",
      "repeated fours",
      "distinct pairs",
      "perplexity at T = 1",
      "entropy in nats",
      "words that are none",
    ],
    rows: VOICES.flatMap(({ voice }) =>
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
  live: Object.fromEntries(Object.entries(voicesLive).map(([name, text]) => [name, () => text])),
});
