import { percentScale } from "../../chart/barLayout.ts";
import type { Tick } from "../../chart/CurveChart.tsx";
import type { Level, MeasuredLine } from "./MeasuredLines.tsx";
import type { LabelledShare } from "../../chart/SideBySide.tsx";
import { dialPosition } from "../../model/temperature.ts";
import { formatFractionInColumn, formatPerplexity } from "./numbers.ts";
import {
  type MeasuredModel,
  measuredModels,
  pointAt,
  type MeasuredPoint,
} from "./model/measured.ts";
import { labels, MEASURE_NAMES } from "./words.ts";
import { modelTexts } from "../../words/models.ts";
import { formatCount } from "../../words/numbers.ts";

const { austen, storyteller } = measuredModels;

/** Both models: how their lines look, and of what the texts are that they had not read. */
export const MODELS = [
  {
    model: storyteller,
    name: modelTexts.storyteller.title,
    dash: "dashed",
    label: labels.squares(modelTexts.storyteller.title),
    unread: labels.unreadStories,
  },
  {
    model: austen,
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
  readonly height: (point: MeasuredPoint) => number;
  readonly scale: typeof fractionScale;
  readonly ticks: readonly Tick[];
  /** The height of real texts. */
  readonly level?: (model: MeasuredModel) => number;
}

const FRACTION_TICKS = [0, 0.5, 1].map((height) => ({ height, label: `${100 * height}%` }));

const unreadLabel = ({ model, unread }: (typeof MODELS)[number]): string =>
  `${unread} ${formatPerplexity(model.unreadPerplexity)}`;

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
    name: `${labels.perplexity} (${MODELS.map(unreadLabel).join(", ")})`,
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

const levelOf = ({ level }: Measure, shown: (typeof MODELS)[number]): Level | undefined =>
  level && { height: level(shown.model), qualifier: labels.unread, label: unreadLabel(shown) };

/** What `measure` draws of both models; the points at the temperature `nearest` are the current ones. */
export const linesOf = (measure: Measure, nearest: number): readonly MeasuredLine[] =>
  MODELS.map((shown) => ({
    label: shown.label,
    dash: shown.dash,
    level: levelOf(measure, shown),
    points: shown.model.points.map((point) => ({
      at: dialPosition(point.temperature),
      height: measure.height(point),
      current: point.temperature === nearest,
    })),
  }));

/** The two measures that are fractions, as paper shows them of both models. @throws RangeError if `measuredTemperature` is none */
export const printedFractions = (measuredTemperature: number): readonly LabelledShare[] =>
  (["repeatedFours", "distinctPairs"] as const).flatMap((measure) =>
    MODELS.map(({ model, name }) => {
      const share = pointAt(model, measuredTemperature)[measure];
      return { label: `${name}, ${SHORT[measure]}`, share, text: formatFractionInColumn(share) };
    }),
  );

const SHORT = { repeatedFours: labels.repeated, distinctPairs: labels.distinct } as const;
