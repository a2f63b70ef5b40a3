import { percentScale } from "../../chart/barLayout.ts";
import type { Tick } from "../../chart/CurveChart.tsx";
import type { Level, MeasuredLine } from "./MeasuredLines.tsx";
import type { LabelledShare } from "../../chart/SideBySide.tsx";
import { dialPosition } from "../../model/temperature.ts";
import { formatFractionInColumn, formatPerplexity } from "./numbers.ts";
import { type MeasuredVoice, measuredVoices, pointAt, type VoicePoint } from "./model/measured.ts";
import { labels, MEASURE_NAMES } from "./words.ts";
import { modelTexts } from "../../words/models.ts";
import { formatCount } from "../../words/numbers.ts";

const { austen, storyteller } = measuredVoices;

/** Both voices: how their lines look, and of what the texts are that they had not read. */
export const VOICES = [
  {
    voice: storyteller,
    name: modelTexts.storyteller.title,
    dash: "dashed",
    label: labels.squares(modelTexts.storyteller.title),
    unread: labels.unreadStories,
  },
  {
    voice: austen,
    name: modelTexts.austen.title,
    dash: "solid",
    label: labels.dots(modelTexts.austen.title),
    unread: labels.unreadAusten,
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
    title: labels.perplexity,
    name: `${labels.perplexity} (${VOICES.map(unreadLabel).join(", ")})`,
    height: ({ perplexity }) => Math.log10(perplexity),
    scale: perplexityScale,
    ticks: [
      { height: 0, label: "1" },
      { height: 3, label: formatCount(1000) },
      { height: 6, label: labels.million },
    ],
    level: ({ unreadPerplexity }) => Math.log10(unreadPerplexity),
  },
];

const levelOf = ({ level }: Measure, told: (typeof VOICES)[number]): Level | undefined =>
  level && { height: level(told.voice), qualifier: labels.unread, label: unreadLabel(told) };

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

const SHORT = { repeatedFours: labels.repeated, distinctPairs: labels.distinct } as const;
