import { formatTemperature, speakTemperature } from "../../words/numbers.ts";
import { formatFractionOf, formatPerplexity, formatTimes } from "./numbers.ts";
import {
  type MeasuredModel,
  measuredModels,
  nearestMeasured,
  pointAt,
  type MeasuredPoint,
} from "./model/measured.ts";

/** What the figure of the measured models says. */

/** What each measure is called, in plots, sentences, tables and downloads alike. */
export const MEASURE_NAMES = {
  repeatedFours: "Runs of four words that repeat",
  distinctPairs: "Distinct pairs of neighbouring words",
  perplexity: "Perplexity",
  entropy: "Entropy in nats",
  nonWords: "Words not in the training text",
} as const satisfies Record<Exclude<keyof MeasuredPoint, "temperature">, string>;

/** Which model a text’s perplexity is taken under, whatever temperature it was written at. */
export const PERPLEXITY_UNDER = "under its own model at T = 1";

/** What its plots, its lines and its table are called. */
export const labels = {
  plot: (measure: string) => `${measure}, measured of both voices, against temperature`,
  table: (count: number) => `Both voices at ${count} temperatures`,
  perplexity: `${MEASURE_NAMES.perplexity} ${PERPLEXITY_UNDER}; dotted: of unread texts`,
  squares: (voice: string) => `${voice}, squares`,
  dots: (voice: string) => `${voice}, dots`,
  unreadStories: "stories",
  unreadAusten: "Austen",
  unread: "unread",
  million: "1 million",
  repeated: "repeated",
  distinct: "distinct",
} as const;

const { austen, storyteller } = measuredModels;

/** `At T = 0.70`, or where the nearest measurement is: `Nearest to T = 0.75, at 0.70`. */
function whereMeasured(temperature: number, measured: number): string {
  const at = `T = ${formatTemperature(temperature)}`;
  return temperature === measured
    ? `At ${at}`
    : `Nearest to ${at}, at ${formatTemperature(measured)}`;
}

/** What was measured of both models at `temperature`, or at the measured temperature nearest to it on the dial. */
export function voicesSentence(temperature: number): string {
  const measured = nearestMeasured(temperature);
  const both = (key: keyof typeof MEASURE_NAMES, format: (n: number) => string): string =>
    `${MEASURE_NAMES[key]}: ${format(pointAt(storyteller, measured)[key])} for Storyteller, ${format(pointAt(austen, measured)[key])} for Miss Austen.`;
  return [
    `${whereMeasured(temperature, measured)}.`,
    both("repeatedFours", formatFractionOf),
    both("distinctPairs", formatFractionOf),
    both("perplexity", formatPerplexity),
  ].join(" ");
}

/** What a screen reader says while the dial moves: `0.70; perplexity: Storyteller 1.49, Miss Austen 12`. */
export function voicesSpoken(temperature: number): string {
  const measured = nearestMeasured(temperature);
  const near = measured === temperature ? "" : ` at ${speakTemperature(measured)}`;
  return `${speakTemperature(temperature)}; perplexity${near}: Storyteller ${formatPerplexity(pointAt(storyteller, measured).perplexity)}, Miss Austen ${formatPerplexity(pointAt(austen, measured).perplexity)}`;
}

/** How many times as perplexing as unread text the texts of `model` at `temperature` are to it. */
export const timesUnread = (model: MeasuredModel, temperature: number): number =>
  pointAt(model, temperature).perplexity / model.unreadPerplexity;

const times = (model: MeasuredModel, temperature: number): string =>
  `${formatTimes(timesUnread(model, temperature))} times`;

/** What T = 1 means to one model, and why the same T means something else to the other. */
export const voicesFinding = (): string =>
  `At T = 1 Miss Austen’s own texts have perplexity ${formatPerplexity(pointAt(austen, 1).perplexity)} under her model; real Austen that she had not read has ${formatPerplexity(austen.unreadPerplexity)}. Storyteller’s have ${formatPerplexity(pointAt(storyteller, 1).perplexity)}, unread stories ${formatPerplexity(storyteller.unreadPerplexity)}. So at T = 1 Storyteller’s texts are about as perplexing to it as unread stories, and Miss Austen’s only ${times(austen, 1)} as unread Austen is to her. At T = 1.5 Storyteller’s are ${times(storyteller, 1.5)} as perplexing to it, and Miss Austen’s ${times(austen, 1.5)}. T has no scale of its own: it only divides the scores of one model.`;

/** How the numbers came about, and of what they are shares. */
export const voicesMethod = (): string =>
  `At each T, ${storyteller.runs} texts of ${storyteller.tokens} words and marks by Storyteller, and ${austen.runs} of ${austen.tokens} pieces of words by Miss Austen, with the same dice at every T. Marks and pieces count as words here. At T = 0 all texts of a voice are one and the same. Of all runs of four words, those repeat that have stood in the same text before. Distinct pairs, of all pairs of neighbouring words, are counted over all texts of a voice at one T together (distinct-2).`;

/** Numbers that an article’s sentences may show, by name. */
export const voicesLive = {
  austenUnread: formatPerplexity(austen.unreadPerplexity),
  austenAtOne: formatPerplexity(pointAt(austen, 1).perplexity),
  austenTimesAtOneHalf: formatTimes(timesUnread(austen, 1.5)),
  storytellerUnread: formatPerplexity(storyteller.unreadPerplexity),
  storytellerAtOne: formatPerplexity(pointAt(storyteller, 1).perplexity),
  storytellerTimesAtOneHalf: formatTimes(timesUnread(storyteller, 1.5)),
} as const;
