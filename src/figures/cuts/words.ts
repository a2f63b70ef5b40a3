import {
  type Cut,
  type CutRow,
  cutRows,
  type CutsState,
  dialEffect,
  HUGGING_FACE_ORDER,
  leftAfter,
  leftIn,
  minPThreshold,
  type Stage,
  temperatureFirst,
  temperatureLast,
} from "./model/cuts.ts";
import type { CutRuler } from "./model/ruler.ts";
import { logitsOf } from "../../model/derive.ts";
import { wordsAfter } from "../../words/labels.ts";
import { listed } from "../../words/distribution.ts";
import {
  formatCount,
  formatShare,
  formatTemperature,
  numberFormat,
  speakTemperature,
} from "../../words/numbers.ts";

/** Every sentence and number about the cuts. */

const NAMES: Readonly<Record<Stage, string>> = {
  temperature: "temperature",
  topK: "top-k",
  topP: "top-p",
  minP: "min-p",
};

/** `top-k`: a step's name in the middle of a sentence. */
export const stepName = (stage: Stage): string => NAMES[stage];

/** `Top-k`: a step's name at the beginning of one. */
export const stepTitle = (stage: Stage): string => capitalised(NAMES[stage]);

const capitalised = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

/** `0.90`, `0.925`: a threshold in [0, 1]. */
export const formatThreshold = numberFormat({
  minimumFractionDigits: 2,
  maximumFractionDigits: 3,
});

/** `3`, `0.90`, `2.00`: what a step is set to. */
export const stepSetting = (stage: Stage, state: CutsState): string =>
  ({
    temperature: formatTemperature(state.temperature),
    topK: formatCount(state.topK),
    topP: formatThreshold(state.topP),
    minP: formatThreshold(state.minP),
  })[stage];

/** `1 word`, `5 words`. */
export const countWords = (count: number): string => (count === 1 ? "1 word" : `${count} words`);

/** `temperature first and then top-p 0.90`, `the chain top-k 3, top-p 0.90, temperature`: the steps that do something. */
function chain(state: CutsState): string {
  const steps = state.order
    .filter((stage) => stage === "temperature" || state.cuts.includes(stage))
    .map((stage) =>
      stage === "temperature" ? stepName(stage) : `${stepName(stage)} ${stepSetting(stage, state)}`,
    );
  return steps.length === 2 ? steps.join(" first and then ") : `the chain ${steps.join(", ")}`;
}

/** `butter is picked 39% of the time`: the largest share in the end, and whose it is. */
function favouriteClause(state: CutsState): string {
  const possible = leftIn(state).filter(({ end }) => !end?.impossible);
  const highest = Math.max(...possible.map(({ logit }) => logit));
  const top = possible.filter(({ logit }) => state.temperature === Infinity || logit === highest);
  const share = formatShare(top[0]?.end?.probability ?? 0, top[0]?.end);
  const names = listed(top.map(({ word }) => word));
  if (top[0]?.end?.certain) return `${names} is always picked`;
  if (top.length === 1) return `${names} is picked ${share} of the time`;
  return top.length > 2 && top.length === possible.length
    ? `each of them is picked ${share} of the time`
    : `${names} are each picked ${share} of the time`;
}

/**
 * `At T = 2.00, temperature first and then top-p 0.90 leaves 5 of 7 words; butter is picked 39% of the time.`
 */
export function cutsSentence(state: CutsState): string {
  const all = countWords(cutRows(state).length);
  const at = `At T = ${formatTemperature(state.temperature)}`;
  const leaves =
    state.cuts.length === 0
      ? `${at} and without a cut all ${all} are left`
      : `${at}, ${chain(state)} leaves ${leftIn(state).length} of ${all}`;
  return `${leaves}; ${favouriteClause(state)}.${programsAtZero(state)}`;
}

/** What programs do at T = 0 where it is not what the figure shows, the limit. */
function programsAtZero(state: CutsState): string {
  if (state.temperature !== 0) return "";
  if (state.order.join() === HUGGING_FACE_ORDER.join())
    return " That is the limit: Hugging Face itself refuses T = 0, and has a switch for greedy decoding.";
  const tie = leftIn(state).filter(({ end }) => !end?.impossible).length > 1;
  return tie ? " That is the limit: a program takes one of them, and only that one." : "";
}

/** Why the dial does what it does here, or nothing: true at every temperature but for what names one. */
export function dialReason(state: CutsState): string {
  const { idle, sameWords, fewest, most } = dialEffect(state);
  if (idle) return idleReason(state);
  if (state.cuts.length === 0)
    return `No cut is on: all ${countWords(most)} stay in, and the dial decides how much each of them gets.`;
  if (!sameWords) return `${listReason(fewest, most)} ${otherOrder(state)}`.trim();
  const same = cutsComeFirst(state)
    ? `${state.cuts.length > 1 ? "Every" : "The"} cut comes before the temperature, so the dial never changes which ${countWords(most)} are left, only how much each gets.`
    : `The same ${countWords(most)} pass at every temperature; the dial changes only how much each gets.`;
  return `${same} ${otherOrder(state)}`.trim();
}

const cutsComeFirst = ({ cuts, order }: CutsState): boolean =>
  cuts.every((cut) => order.indexOf(cut) < order.indexOf("temperature"));

function idleReason(state: CutsState): string {
  const left = leftIn(state).map(({ word }) => word);
  if (left.length === 1)
    return `Only ${listed(left)} passes the cuts, so the dial has nothing left to divide between: turning it changes nothing.`;
  return left.length === cutRows(state).length
    ? "All scores are equal, so the dial has nothing to tell the words apart by: turning it changes nothing."
    : `Only ${listed(left)} pass the cuts, and their scores are equal: turning the dial changes nothing.`;
}

const listReason = (fewest: number, most: number): string =>
  fewest === most
    ? `The same ${countWords(most)} pass at every temperature but ∞, where all words tie and the first in the list are kept.`
    : `A cut after the temperature sees the shares that the dial made, so the dial also decides how many words pass: ${fewest} at T = 0, ${most} at ∞.`;

/** What the temperature at the other end of the steps would leave, if that is another number of words at this T. */
function otherOrder(state: CutsState): string {
  const logits = logitsOf(state);
  const last = cutsComeFirst(state);
  const order = (last ? temperatureFirst : temperatureLast)(state.order);
  const [here, there] = [leftAfter(logits, state), leftAfter(logits, { ...state, order })];
  if (here.kept.length === there.kept.length) return "";
  return last
    ? `With the temperature first, ${there.kept.length} would pass at T = ${formatTemperature(state.temperature)}.`
    : `With the temperature last, ${there.kept.length} would pass at any T.`;
}

/** What stands over the ruler: `What top-p gets to see, most likely word first`. */
export const rulerTitle = (stage: Stage): string =>
  stage === "temperature"
    ? "What temperature makes, most likely word first"
    : `What ${stepName(stage)} gets to see, most likely word first`;

/** `Before top-p`, `Before T`: the head of the column of shares before a step. */
export const beforeTitle = (stage: Stage): string =>
  `Before ${stage === "temperature" ? "T" : stepName(stage)}`;

/** `0.90; 3 of 7 words pass`: a gate for speech. */
export const gateText = (state: CutsState, { passing, parts }: CutRuler): string =>
  `${stepSetting(state.gate, state)}; ${passing} of ${countWords(parts.length)} ${passing === 1 ? "passes" : "pass"}`;

/** What a screen reader says while the dial moves: `2.00; butter 39 percent, 5 words left`. */
export function cutsDialText(state: CutsState): string {
  const left = leftIn(state);
  const top = favourite(left);
  const share = formatShare(top?.end?.probability ?? 0, { ...top?.end, spoken: true });
  return `${speakTemperature(state.temperature)}; ${top?.word ?? ""} ${share}, ${countWords(left.length)} left`;
}

const favourite = (left: readonly CutRow[]): CutRow | undefined =>
  left.toSorted((a, b) => (b.end?.probability ?? 0) - (a.end?.probability ?? 0))[0];

/** `0.10 × 37%, the largest share, is 3.7%: the line through the bars.`: min-p’s gate while it is picked. */
export function minPSentence(state: CutsState): string {
  const largest = cutRows(state)
    .flatMap(({ before }) => before ?? [])
    .toSorted((a, b) => b.probability - a.probability)[0];
  const threshold = minPThreshold(state);
  const product = formatShare(threshold, {
    impossible: threshold === 0,
    certain: state.minP === 1 && largest?.certain === true,
  });
  const sum = `${formatThreshold(state.minP)} × ${formatShare(largest?.probability ?? 0, largest)}, the largest share,`;
  return state.cuts.includes("minP")
    ? `${sum} is ${product}: the line through the bars.`
    : `${sum} would be ${product}.`;
}

/** What its parameters expect in a link. */
export const expects = {
  order: "the letters t, k, p and m in some order",
  cuts: "k, p and m with commas between, or none",
} as const;

/** What its buttons, rulers and tables are called. */
export const labels = {
  largestShare: "Part of the largest share",
  minPGate: "Min-p gate",
  lower: (cut: Cut) => `Lower ${stepName(cut)}`,
  raise: (cut: Cut) => `Raise ${stepName(cut)}`,
  gate: (cut: Cut) => `${stepTitle(cut)} gate`,
  off: "off",
  left: (count: number) => `${countWords(count)} left`,
  huggingFace: "Hugging Face",
  llamaCpp: "llama.cpp",
  cutWith: "Cut with",
  none: "None",
  order: "Order of the steps",
  earlier: "Move earlier",
  later: "Move later",
  turnOff: "Turn off",
  turnOn: "Turn on",
  readyMade: "Ready-made",
  readyMadeOrders: "Ready-made orders",
  silent: "A dial that does nothing",
  end: "In the end",
  out: "out",
  before: "before",
  caption: (prompt: string) =>
    `${capitalised(wordsAfter(prompt))}: which are left in the end, and with what share`,
} as const;

/** `Move earlier: top-k`: what a button of the picked step is called where that is not seen. */
export const stepAction = (action: string, stage: Stage): string => `${action}: ${stepName(stage)}`;
