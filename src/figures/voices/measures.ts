import { percentScale } from "../../chart/barLayout.ts";
import type { Tick } from "../../chart/CurveChart.tsx";
import type { Level, MeasuredLine } from "./MeasuredLines.tsx";
import type { LabelledShare } from "../../chart/SideBySide.tsx";
import { dialPosition } from "../../model/temperature.ts";
import { formatFractionInColumn, formatPerplexity } from "./numbers.ts";
import { type MeasuredVoice, measuredVoices, pointAt, type VoicePoint } from "./model/measured.ts";
import { MEASURE_NAMES, PERPLEXITY_UNDER } from "./words.ts";

const { austen, storyteller } = measuredVoices;

/** Both voices: how their lines look, and of what the texts are that they had not read. */
export const VOICES = [
  {
    voice: storyteller,
    name: "Storyteller",
    dash: "dashed",
    label: "Storyteller, squares",
    unread: "stories",
  },
  {
    voice: austen,
    name: "Miss Austen",
    dash: "solid",
    label: "Miss Austen, dots",
    unread: "Austen",
  },
] as const;

const fractionScale = percentScale([1, 0]);
/** Heights of perplexities: powers of ten. */
const perplexityScale = percentScale([7.3, 0]);

/** One small plot: a measure against the dial. */
interface Measure {
  readonly title: string;
  /** The accessible name, which says what else is drawn. */
  readonly name: string;
  readonly height: (point: VoicePoint) => number;
  readonly scale: typeof fractionScale;
  readonly ticks: readonly Tick[];
  /** The height of real texts. */
  readonly level?: (voice: MeasuredVoice) => number;
}

const FRACTION_TICKS = [0, 0.5, 1].map((height) => ({ height, label: `${100 * height}%` }));

const unreadLabel = ({ voice, unread }: (typeof VOICES)[number]): string =>
  `${unread} ${formatPerplexity(voice.unreadPerplexity)}`;

const perplexityTitle = `${MEASURE_NAMES.perplexity} ${PERPLEXITY_UNDER}; dotted: of unread texts`;

/** The plots, from top to bottom. */
export const MEASURES: readonly Measure[] = [
  {
    title: MEASURE_NAMES.repeatedFours,
    name: MEASURE_NAMES.repeatedFours,
    height: ({ repeatedFours }) => repeatedFours,
    scale: fractionScale,
    ticks: FRACTION_TICKS,
  },
  {
    title: MEASURE_NAMES.distinctPairs,
    name: MEASURE_NAMES.distinctPairs,
    height: ({ distinctPairs }) => distinctPairs,
    scale: fractionScale,
    ticks: FRACTION_TICKS,
  },
  {
    title: perplexityTitle,
    name: `${perplexityTitle} (${VOICES.map(unreadLabel).join(", ")})`,
    height: ({ perplexity }) => Math.log10(perplexity),
    scale: perplexityScale,
    ticks: [
      { height: 0, label: "1" },
      { height: 3, label: "1,000" },
      { height: 6, label: "1 million" },
    ],
    level: ({ unreadPerplexity }) => Math.log10(unreadPerplexity),
  },
];

const levelOf = ({ level }: Measure, told: (typeof VOICES)[number]): Level | undefined =>
  level && { height: level(told.voice), qualifier: "unread", label: unreadLabel(told) };

/** What `measure` draws of both voices; the points at the temperature `nearest` are the current ones. */
export const linesOf = (measure: Measure, nearest: number): readonly MeasuredLine[] =>
  VOICES.map((told) => ({
    label: told.label,
    dash: told.dash,
    level: levelOf(measure, told),
    points: told.voice.points.map((point) => ({
      at: dialPosition(point.temperature),
      height: measure.height(point),
      current: point.temperature === nearest,
    })),
  }));

/** The two measures that are fractions, as paper shows them of both voices. @throws RangeError if `measuredTemperature` is none */
export const printedFractions = (measuredTemperature: number): readonly LabelledShare[] =>
  (["repeatedFours", "distinctPairs"] as const).flatMap((measure) =>
    VOICES.map(({ voice, name }) => {
      const share = pointAt(voice, measuredTemperature)[measure];
      return { label: `${name}, ${SHORT[measure]}`, share, text: formatFractionInColumn(share) };
    }),
  );

const SHORT = { repeatedFours: "repeated", distinctPairs: "distinct" } as const;
