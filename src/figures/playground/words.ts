import {
  formatChoices,
  formatCount,
  formatRatio,
  formatShare,
  formatTemperature,
  numberFormat,
  speakTemperature,
} from "../../words/numbers.ts";
import { temperatureProblem } from "../../controls/words.ts";
import { shortened } from "../../model/quote.ts";
import { VOCAB_SIZES } from "./model/fields.ts";
import { type Entry, LIST_SIZE, LONGEST_WORD, SCORE_LIMITS, whyNotLogprobs } from "./model/list.ts";
import { MOST_PINS } from "./model/pins.ts";
import type { Kind, Playground, PlaygroundRow, Share } from "./model/playground.ts";

/** Every sentence that the playground says of its state, on screen and aloud. */

const oneOrTwoDecimals = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 2 });

/** `5.0`, `−0.31`: a score or a log-probability, with a second decimal where it needs one. */
export const numberText = (score: number): string =>
  oneOrTwoDecimals(Math.round(score * 100) / 100 + 0);

/** The number of a row: `not told` where the API kept it to itself. */
export const rowNumberText = ({ score, reported }: PlaygroundRow): string =>
  reported ? numberText(score) : "not told";

/** `58%`, `28–98%`, `<0.0001% – 4.8%`: a share, or the least and the most that it can be. */
export function shareText({ lower, upper, impossible, certain }: Share, spoken = false): string {
  const exactZero = impossible || (lower === 0 && upper > 0);
  const least = formatShare(lower, { impossible: exactZero, certain, spoken });
  const most = formatShare(upper, { impossible, certain, spoken });
  if (least === most || impossible || certain) return most;
  if (spoken) return `${least} to ${most}`;
  const bare = /^[\d.]+%$/;
  return bare.test(least) && bare.test(most)
    ? `${least.slice(0, -1)}–${most}`
    : `${least} – ${most}`;
}

/** A word's share: `not told` where the API kept it to itself. */
export const rowShareText = (row: PlaygroundRow, spoken = false): string =>
  row.reported ? shareText(row, spoken) : "not told";

/** The most names that a sentence lists. */
const MOST_NAMES = 3;

/** `butter`, `heads and tails`, `every word`, `12 words`: the words of the highest number. */
export function leaders({ kind, rows, favourites }: Playground): string {
  if (favourites.length === rows.length) return "every word";
  return favourites.length > MOST_NAMES
    ? `${favourites.length} words`
    : favourites.map(({ word }) => (kind === "logprobs" ? `“${word}”` : word)).join(" and ");
}

/** What a screen reader says while the dial moves: `0.70; butter 72 percent`. */
export function dialWords(playground: Playground): string {
  const { temperature, favourites } = playground;
  const [first] = favourites;
  const each = favourites.length > 1 ? " each" : "";
  const share = first ? rowShareText(first, true) : "";
  return `${speakTemperature(temperature)}; ${leaders(playground)} ${share}${each}`;
}

/** The live sentence: who leads with what share, and how open the choice is. */
export function playgroundSentence(playground: Playground): string {
  const { temperature, rows, favourites, choices, tail } = playground;
  const [first] = favourites;
  if (first === undefined) return "";
  const at = `At T = ${formatTemperature(temperature)}`;
  const share = shareText(first);
  const names = leaders(playground);
  if (tail)
    return `${at}, ${names} ${favourites.length > 1 ? "get" : "gets"} ${share}${each(favourites)}. ${tailSentence(playground)}`;
  if (favourites.length === rows.length)
    return `${at}, as at any other, every word gets the same share, ${share}: the scores are equal.`;
  if (temperature === Infinity)
    return `${at}, every word gets the same share, ${share}. The scores no longer matter.`;
  if (temperature === 0)
    return favourites.length > 1
      ? `${at}, ${names} tie and get ${share} each; nothing else is ever picked.`
      : `${at}, ${names} is always picked. There is no randomness left.`;
  const verb = favourites.length > 1 ? "are each picked" : "is picked";
  return `${at}, ${names} ${verb} ${share} of the time. The choice is as open as a fair pick among ${formatChoices(choices ?? 1)} words.`;
}

const each = (favourites: readonly PlaygroundRow[]): string =>
  favourites.length > 1 ? " each" : "";

/** What the tail of unseen tokens can hold: `At T = 2.00 they can hold anything from 28% to 98%.` */
export function tailSentence({ temperature, tail }: Playground): string {
  if (!tail || tail.tokens === 0) return "No other token is left to share with.";
  const others =
    tail.tokens === 1 ? "the one other token" : `the other ${formatCount(tail.tokens)} tokens`;
  if (temperature === 0)
    return tail.upper === 0
      ? `${capital(others)} are never picked.`
      : `${capital(others)} can hold up to ${formatShare(tail.upper)}: one of them may tie with the first.`;
  const range = shareText(tail);
  return /[–]/.test(range)
    ? `${capital(others)} can hold anything from ${formatShare(tail.lower)} to ${formatShare(tail.upper)}.`
    : `${capital(others)} hold ${range}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What an API's answer leaves open, at the T at which it was returned: how much it did not list. */
export function unseenSentence({ tail, rows }: Playground): string {
  if (!tail) return "";
  const listed = formatCount(rows.filter(({ reported }) => reported).length);
  const at = `At T = ${formatTemperature(tail.returnedAt)}`;
  const asReturned = tail.returnedAt === 1 ? at : `${at}, as they were returned,`;
  if (tail.missingMass === 0) return `${asReturned} the ${listed} listed tokens hold everything.`;
  const held = `${asReturned} the ${listed} listed tokens hold ${formatShare(1 - tail.missingMass)} and all others ${formatShare(tail.missingMass)}.`;
  return tail.cramped
    ? `${held} So few others cannot hold as much, as none is likelier than the last one listed: the vocabulary must be larger.`
    : `${held} How the others share it was not told, so at any other T only bounds are known: the bar is the least, the dashed end the most.`;
}

/** `butter falls from 84% to 37%`: the leader's change from one temperature to another. */
function change(from: Playground, to: Playground): string {
  const [before, after] = [from.favourites[0], to.favourites[0]];
  if (!before || !after) return "";
  const names = leaders(to);
  const several = to.favourites.length > 1 && to.favourites.length < to.rows.length;
  const [was, is] = [shareText(before), shareText(after)];
  if (was === is) return `${names} ${several ? "stay" : "stays"} at ${is}`;
  const verb = before.upper <= after.lower ? "rise" : before.lower >= after.upper ? "fall" : "go";
  const inflected = several ? verb : verb === "go" ? "goes" : `${verb}s`;
  return `${names} ${inflected} from ${was} to ${is}`;
}

/** `From T = 0.50 to T = 2.00, butter falls from 84% to 37%; 1.7 → 5.0 effective choices.` */
export function pinSentence(pinned: Playground, now: Playground): string {
  if (pinned.temperature === now.temperature)
    return `T = ${formatTemperature(now.temperature)} is where the dial stands.`;
  const moved = `From T = ${formatTemperature(pinned.temperature)} to T = ${formatTemperature(now.temperature)}, ${change(pinned, now)}`;
  return pinned.choices === undefined || now.choices === undefined
    ? `${moved}.`
    : `${moved}; ${formatChoices(pinned.choices)} → ${formatChoices(now.choices)} effective choices.`;
}

/** What came of adding the same to every score. */
export const shiftedSentence = (amount: number): string =>
  `Every score went up by ${amount} and no probability changed: only the gaps count.`;

/** What came of doubling every score. */
export const doubledSentence = (temperature: number): string =>
  temperature === 0 || temperature === Infinity
    ? `Doubling every score does what halving T does, and at T = ${formatTemperature(temperature)} neither changes anything.`
    : `Doubling every score does what halving T does: the old scores share like this at T = ${formatTemperature(temperature / 2)}.`;

/** What came of making all scores equal. */
export const levelledSentence = "With equal scores the dial has nothing left to change.";

/** What stands beside the button that pins a temperature; `hollow` if one pin's bars are drawn behind the live ones. */
export function pinHint(pins: readonly number[], temperature: number, hollow: boolean): string {
  const bars = hollow ? " Hollow bars: the pinned temperature." : "";
  if (pins.includes(temperature))
    return `T = ${formatTemperature(temperature)} is pinned: turn the dial to compare.${bars}`;
  if (pins.length >= MOST_PINS) return `${MOST_PINS} are pinned, the most. Unpin one first.`;
  return pins.length === 0
    ? "Keeps this temperature beside the live one, to compare."
    : bars.trim();
}

/** What the buttons say that would make a list too short or too long. */
export const sizeSentences = {
  short: `${LIST_SIZE.fewest} words are the fewest: with one there is no choice.`,
  long: `${LIST_SIZE.most} words are the most.`,
} as const;

/** What a word is called that was added. */
export const NEW_WORD = "new word";

/** Why `list` cannot be log-probabilities, as a sentence; `undefined` if it can. */
export function noLogprobsSentence(list: readonly Entry[]): string | undefined {
  const why = whyNotLogprobs(list);
  if (why === undefined) return undefined;
  const start = "These numbers cannot be log-probabilities";
  if (why.reason === "positive")
    return `${start}: ${why.entry.word} has ${numberText(why.entry.score)}, and none can be above 0. They are read as scores.`;
  return why.reason === "sum"
    ? `${start}: together they stand for ${formatRatio(why.sum)}, and no more than 1 is possible. They are read as scores.`
    : `${start}: none of them was told. They are read as scores.`;
}

const LIMITS = `${formatCount(SCORE_LIMITS.lowest)} to ${formatCount(SCORE_LIMITS.highest)}`;
const short = (text: string): string => text.trim().slice(0, 24);

/** Why what was typed cannot be used. */
export const typedProblems = {
  noWord: "A word needs at least one letter.",
  longWord: `${LONGEST_WORD} characters are the most.`,
  twin: (word: string) => `There is a “${word}” already. Give this one another name.`,
  noScore: (text: string) => `“${short(text)}” is not a score. Type a number from ${LIMITS}.`,
  noWayBack: (text: string, temperature: number | undefined) =>
    temperature === 0
      ? "At T = 0 all but the first token are forgotten: nothing can be brought back. Type a number above 0."
      : temperature === Infinity
        ? "At T = ∞ all tokens are alike: nothing can be brought back. Type a finite number."
        : temperatureProblem(text),
  noSize: (text: string, listed: number) =>
    `“${short(text)}” is not the size of a vocabulary. Type a whole number from ${formatCount(listed)} to ${formatCount(VOCAB_SIZES.largest)}.`,
} as const;

/** What is said of a paste beside what the reader of pastes says itself. */
export const pasteWords = {
  outside: (word: string, score: number) =>
    `“${shortened(word)}” has ${String(score).replace("-", "−")}, which is not from ${LIMITS}.`,
  many: (count: number, areScores: boolean) =>
    areScores
      ? `There are ${formatCount(count)} words, and a list holds ${LIST_SIZE.most}: these are the likeliest, with their log-probabilities among all.`
      : `There are ${formatCount(count)} tokens, and a list holds ${LIST_SIZE.most}: these are the likeliest.`,
  showAll: (count: number) => `Show all ${formatCount(count)} in the figure below`,
  elsewhere: "Paste it where whole vocabularies are shown",
  blank: "(blank)",
} as const;

/** What its parameters expect in a link. */
export const expects = {
  list: `${LIST_SIZE.fewest} to ${LIST_SIZE.most} different words with scores, such as butter*5_jam*4`,
  pins: `up to ${MOST_PINS} different temperatures, such as 0.5_2`,
} as const;

/** What its buttons, fields and tables are called. */
export const labels = {
  changeList: "Change the list",
  add: "Add a word",
  double: "Double every score",
  equal: "Make them all equal",
  remove: (word: string | undefined) => (word === undefined ? "Remove a word" : `Remove ${word}`),
  areLogprobs: "These are log-probabilities",
  vocabSize: "Tokens in the vocabulary",
  returnedAt: "Returned at T",
  positions: "Positions of the answer",
  back: "Previous position",
  on: "Next position",
  bring: "Bring an API’s answer, or another list",
  paste:
    "An API’s answer, a Python print, a table, or one word and number to each line. It stays on your machine.",
  read: "Read it",
  pin: "Pin this T",
  unpin: "Unpin",
  ownWords: "Your own words",
  startFrom: "Start from",
  noStart: "your own words",
  name: (word: string) => `Name of ${word}`,
  score: (word: string) => `Score of ${word}`,
  exactScore: (word: string) => `Score of ${word}, exact value`,
  lower: (word: string) => `Lower the score of ${word}`,
  raise: (word: string) => `Raise the score of ${word}`,
  edit: (word: string) => `Edit the score of ${word}`,
  scoreNow: (score: string, share: string) => `${score}; now ${share}`,
  editWord: (word: string) => `Edit ${word}`,
  unpinFrom: (temperature: number) => `Unpin T = ${formatTemperature(temperature)}`,
  logprob: "Log-probability",
  dataColumns: [
    "temperature",
    "word",
    "logprob",
    "returned at",
    "least probability",
    "most probability",
  ],
  allOthers: "all others",
  unknown: "not known",
  caption: (count: number, kind: Kind) =>
    `${count} words with their ${kind === "logits" ? "scores" : "log-probabilities"} and probabilities`,
} as const;
