import { shortened } from "../../model/quote.ts";
import { FINITE_RANGE } from "../../model/temperature.ts";
import {
  formatCount,
  formatTemperature,
  numberFormat,
  speakTemperature,
} from "../../words/numbers.ts";
import { MOST_ANSWERS, SIZES } from "./model/entries.ts";
import { SCORE_LIMITS } from "../../model/wordList.ts";
import { type Estimate, type ExpectedWord, PRECISION, type Silent } from "./model/estimate.ts";
import type { Comparison } from "./model/pair.ts";
import { type EstimateState, KEPT } from "./model/state.ts";

/** Every sentence and number that the figure says of answers and of what temperature made them. */

const twoDigits = numberFormat({ maximumSignificantDigits: 2 });
const upToTenths = numberFormat({ maximumFractionDigits: 1 });
const percent = numberFormat({ style: "percent", maximumSignificantDigits: 2 });
const threeDecimals = numberFormat({ minimumFractionDigits: 3, maximumFractionDigits: 3 });
const oneToFourDecimals = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 4 });

/** `58`, `4.8`, `<0.1`, `0`: a mean number of answers. */
export function formatExpected(expected: number): string {
  if (expected === 0) return "0";
  if (expected < 0.05) return "<0.1";
  return expected < 9.95 ? upToTenths(expected) : formatCount(expected);
}

/** `5`, `−0.735`: a score or a log-probability, with up to four decimals; `not told` if there is none. */
export const formatNumber = (number: number | undefined): string =>
  number === undefined ? "not told" : oneToFourDecimals(number);

/** `0.97`, `∞`, `less than 0.001`: an estimated temperature. */
function estimated(temperature: number): string {
  const { lowest, highest } = FINITE_RANGE;
  if (temperature > 0 && temperature < lowest) return `less than ${lowest}`;
  if (temperature > highest && temperature < Infinity) return `more than ${formatCount(highest)}`;
  const hundredths = Math.round(temperature * 100) / 100;
  return formatTemperature(temperature >= 0.1 && temperature < Infinity ? hundredths : temperature);
}

/** `T = 0.97`, which no line breaks. */
const equalling = (temperature: string): string => `T\u00a0=\u00a0${temperature}`;

/** What stands at the top of the likelihood: `T = 0.97`. */
export const likeliestLabel = (temperature: number): string => equalling(estimated(temperature));

/** `between 0.83 and 1.14`, `at most 0.34`, `at least 5.20`, `anywhere`: an interval of temperatures. */
function rangeText(low: number, high: number): string {
  if (low === 0) return high === Infinity ? "anywhere" : `at most ${estimated(high)}`;
  return high === Infinity
    ? `at least ${estimated(low)}`
    : `between ${estimated(low)} and ${estimated(high)}`;
}

/** `garlic`, `garlic and regret`, `garlic, regret and gravel`, `9 words`. */
function named(words: readonly string[]): string {
  if (words.length > 4) return `${words.length} words`;
  return words.length > 1
    ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`
    : (words[0] ?? "");
}

/** Why a tally says nothing of a temperature. */
const SILENT: Readonly<Record<Silent, string>> = {
  words: "Fewer than two words have a score: any temperature says the same of one.",
  answers: "No answer has a score yet. Draw some, or bring your own.",
  equal: "All scores are equal: any temperature makes all words equally likely.",
};

/** The live sentence of a tally: its likeliest temperature, the interval, and whether the dial's is one of those. */
export function tallySentence(estimate: Estimate | Silent, asked: number): string {
  if (typeof estimate === "string") return SILENT[estimate];
  const { total, temperature: found, fits, isInverted, cut, oddest } = estimate;
  const these = total === 1 ? "this one answer" : `these ${formatCount(total)} answers`;
  if (isInverted)
    return `No temperature makes ${these}: the lower the score, the more often a word came.`;
  if (!fits)
    return `No temperature makes ${these}: ${oddest.word} ${came(oddest.count)}, where even the likeliest ${likeliestLabel(found.temperature)} expects ${formatExpected(oddest.expected)}.`;
  const range = `${likeliestLabel(found.temperature)}, with 95% confidence ${rangeText(found.low, found.high)}`;
  const likeliest =
    cut.length > 0
      ? `Never came: ${named(cut)}. No temperature alone explains that: they look cut off. What was left is likeliest at ${range}.`
      : `The likeliest temperature of ${these} is ${range}.`;
  return `${likeliest} ${askedSentence(found, asked)}`;
}

const came = (count: number): string =>
  count === 0 ? "never came" : count === 1 ? "came once" : `came ${formatCount(count)} times`;

/** Whether the temperature that was asked for is possible: if it is not and 1 is, the setting may have been ignored. */
function askedSentence({ low, high }: Estimate["temperature"], asked: number): string {
  const isPossible = (temperature: number): boolean => low <= temperature && temperature <= high;
  const dial = `${equalling(formatTemperature(asked))}, where the dial stands,`;
  if (isPossible(asked)) return `${dial} lies inside.`;
  return isPossible(1)
    ? `${dial} lies outside, and ${equalling("1")} inside: as if the setting was ignored.`
    : `${dial} lies outside.`;
}

/** How many answers a useful interval needs, and which were left out. */
export function neededSentence(estimate: Estimate | Silent): string {
  if (typeof estimate === "string" || !estimate.fits) return "";
  const { needed, total, unscored, temperature: found } = estimate;
  const left = unscored.reduce((sum, { count }) => sum + count, 0);
  const wanted =
    needed > 100 * MOST_ANSWERS
      ? `So near an end of the dial no number of answers is enough for an interval of ±${percent(PRECISION)}.`
      : `An interval of ±${percent(PRECISION)} at ${likeliestLabel(found.temperature)} needs about ${twoDigits(needed)} answers; ${formatCount(total)} give about ±${percent(PRECISION * Math.sqrt(needed / total))}.`;
  return left === 0
    ? wanted
    : `${wanted} ${left === 1 ? "One answer is" : `${formatCount(left)} answers are`} no word with a score (${named(unscored.map(({ word }) => word))}) and left out: the odds among the others are the same without.`;
}

/** What a screen reader says while the dial moves: `1.50; butter 47 expected, 113 came`. */
export function dialWords(rows: readonly ExpectedWord[], temperature: number): string {
  const [first] = rows;
  return first
    ? `${speakTemperature(temperature)}; ${first.word} ${formatExpected(first.expected)} expected, ${formatCount(first.count)} came`
    : speakTemperature(temperature);
}

/** The live sentence of two answers: the ratio of their temperatures, and the second one if the dial's is the first. */
export function pairSentence({ ratio, shared, only }: Comparison, first: number): string {
  if (!ratio)
    return "The answers share too little: two words with different log-probabilities are the least.";
  if (ratio.kind === "no line")
    return `The ${formatCount(shared.length)} words lie on no line: the same scores at two temperatures do not make these two answers. Look for a penalty, a bias, or another place in the text.`;
  const { slope, low, high } = ratio;
  const sure = ratio.kind === "noise" ? ", with 95% confidence" : "";
  const range = `${withEnds(slope, low, high, threeDecimals)}${sure}`;
  const missing = missingSentence(only);
  if (low <= 1 && high >= 1)
    return `T₁/T₂ is ${range}: the second answer’s numbers are the first’s again. Both are of one T, as where a setting is ignored, or where log-probabilities are taken before the dial.${missing}`;
  return `T₁/T₂ is ${range}. ${secondSentence(first, ratio)}${missing}`;
}

/** `2.00 (1.98 to 2.02)`, and `2.00` where all three read the same. */
function withEnds(
  number: number,
  low: number,
  high: number,
  format: (number: number) => string,
): string {
  const [middle, ...ends] = [number, low, high].map(format);
  return ends.every((end) => end === middle) ? `${middle}` : `${middle} (${ends.join(" to ")})`;
}

function secondSentence(first: number, { slope, low, high }: NonNullable<Comparison["ratio"]>) {
  if (first === 0 || first === Infinity)
    return "Turn the dial to the first answer’s T, which was neither 0 nor ∞, as its words differ.";
  const second = (ratio: number): number => (ratio > 0 ? first / ratio : Infinity);
  return `If the first answer was of ${equalling(formatTemperature(first))}, where the dial stands, the second was of ${equalling(withEnds(second(slope), second(high), second(low), estimated))}.`;
}

function missingSentence({ first, second }: Comparison["only"]): string {
  const told = [
    first.length > 0 ? `Only the first tells ${named(first)}.` : "",
    second.length > 0 ? `Only the second tells ${named(second)}.` : "",
  ].filter((sentence) => sentence !== "");
  return told.length > 0 ? ` ${told.join(" ")} A cut may be why.` : "";
}

/** What a screen reader says while the dial moves over two answers. */
export function pairWords({ ratio }: Comparison, first: number): string {
  const said = speakTemperature(first);
  if (!ratio || ratio.kind === "no line" || !(first > 0 && first < Infinity)) return said;
  return `${said}; second answer ${estimated(ratio.slope > 0 ? first / ratio.slope : Infinity)}`;
}

/** Why a text that was brought cannot be used, and what was done with one that can. */
export const faultSentences = {
  few: `${SIZES.fewest} words with a number are the fewest. Write one to each line, such as “butter 5”.`,
  many: (count: number) => `${SIZES.most} words are the most, and these are ${formatCount(count)}.`,
  answers: `${formatCount(MOST_ANSWERS)} answers with ${SIZES.most} different words are the most.`,
  outside: (word: string, number: number) =>
    `“${shortened(word)}” has ${String(number).replace("-", "−")}, which is out of range: scores go from ${formatCount(SCORE_LIMITS.lowest)} to ${formatCount(SCORE_LIMITS.highest)}.`,
  twice: (word: string) => `“${shortened(word)}” stands there twice, with a number each.`,
  noLogprobs:
    "These are scores. Two answers are compared by the probabilities that they tell, or their logarithms.",
  first: (places: number) =>
    `There are ${formatCount(places)} positions, of which the first is taken.`,
} as const;

/** What is wrong with two texts that are read together. */
export const NO_SHARED_WORDS = "The two answers have fewer than two words in common.";

/** What its parameters expect in a link. */
export const expects = {
  tally: `${SIZES.fewest} to ${SIZES.most} different words with score and count, such as butter*5*57_jam*4*22`,
  pair: `${SIZES.fewest} to ${SIZES.most} different words with two log-probabilities, such as butter*-0.5*-1_jam*-1.5*-1.4`,
} as const;

/** What its parts are called. */
export const labels = {
  views: "What you have",
  view: { tally: "A tally of answers", answers: "Two answers’ log-probabilities" },
  score: "Score",
  came: "Came",
  expected: "Expected",
  key: "Filled: what the dial’s T lets expect. Dashed: what came.",
  never: "never came",
  table: (total: number) =>
    `${formatCount(total)} answers and what the dial’s temperature lets expect`,
  plot: "Likelihood of each temperature, over the dial",
  up: "Likelihood of these answers, against the likeliest T. Shaded: 95% interval",
  draw: "Draw answers from these scores",
  drawMore: (n: number) => `Draw ${formatCount(n)} here`,
  cut: `Cut off all but the first ${KEPT} words`,
  bring: "Bring your own scores and answers",
  bringPair: "Bring your own two answers",
  scores: "Scores or log-probabilities: a word and a number to each line",
  answers: "Answers: one to each line, or each with how often it came",
  first: "First answer: a word and its log-probability to each line",
  second: "Second answer, for the same place",
  read: "Read them",
  stays: "Everything stays on your machine.",
  pairPlot: "Log-probabilities of the second answer over those of the first",
  pairUp:
    "Log-probability in the second answer, over that in the first. Dotted: slope 1, one T for both",
  firstColumn: "First",
  secondColumn: "Second",
  pairTable: (count: number) =>
    `${formatCount(count)} words with their log-probabilities in two answers`,
  columns: [
    "word",
    "score",
    "answers",
    "temperature",
    "expected",
    "likeliest T",
    "low T",
    "high T",
  ],
  pairColumns: ["word", "first", "second", "T1/T2", "low", "high"],
} as const;

/** The live sentence of a state, of either view. */
export const estimateSentence = (
  state: EstimateState,
  estimate: () => Estimate | Silent,
  comparison: () => Comparison,
): string =>
  state.view === "tally"
    ? tallySentence(estimate(), state.temperature)
    : pairSentence(comparison(), state.temperature);
