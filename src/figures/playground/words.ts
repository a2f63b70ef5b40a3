import {
  formatChoices,
  formatCount,
  formatRatio,
  formatShare,
  formatTemperature,
  numberFormat,
  speakTemperature,
} from "../../words/numbers.ts";
import { shortened } from "../../model/quote.ts";
import { VOCAB_SIZES } from "./model/fields.ts";
import { type Entry, LIST_SIZE, LONGEST_WORD, UNREPORTED, whyNotLogprobs } from "./model/list.ts";
import { MOST_PINS } from "./model/pins.ts";
import type { Kind, Playground, PlaygroundRow, Share } from "./model/playground.ts";
import { DEEPEST, type Expected, type Json, type JsonFault } from "./paste/json.ts";
import type { Found, Place } from "./paste/pasted.ts";

/** Every sentence that the playground says of its state, on screen and aloud. */

const oneOrTwoDecimals = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 2 });

/** `5.0`, `−0.31`, `not told`: a score or a log-probability, with a second decimal where it needs one. */
export const numberText = (score: number): string =>
  score === UNREPORTED ? "not told" : oneOrTwoDecimals(Math.round(score * 100) / 100 + 0);

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

/** What an API's answer leaves open, at T = 1: how much it did not list. */
export function unseenSentence({ tail, rows }: Playground): string {
  if (!tail) return "";
  const listed = formatCount(rows.filter(({ reported }) => reported).length);
  if (tail.missingMass === 0) return `At T = 1 the ${listed} listed tokens hold everything.`;
  const held = `At T = 1 the ${listed} listed tokens hold ${formatShare(1 - tail.missingMass)} and all others ${formatShare(tail.missingMass)}.`;
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

/** `Position 2 of 5, where “jam” was written.` */
export const positionText = (index: number, count: number, written: string | undefined): string =>
  `Position ${index + 1} of ${formatCount(count)}${written ? `, where “${written}” was written` : ""}.`;

/** What the buttons say that would make a list too short or too long. */
export const sizeSentences = {
  short: `${LIST_SIZE.fewest} words are the fewest: with one there is no choice.`,
  long: `${LIST_SIZE.most} words are the most.`,
} as const;

/** What a word is called that was added. */
export const NEW_WORD = "new word";

/** What stands for a token that has no visible letter. */
export const invisibleToken = (token: string): string =>
  token === "" ? "(empty)" : token.includes("\n") ? "(new line)" : "(space)";

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

const short = (text: string): string => text.trim().slice(0, 24);

/** Why what was typed cannot be used. */
export const typedProblems = {
  noWord: "A word needs at least one letter.",
  longWord: `${LONGEST_WORD} characters are the most.`,
  twin: (word: string) => `There is a “${word}” already. Give this one another name.`,
  noScore: (text: string) => `“${short(text)}” is not a score. Type a number from −1000 to 1000.`,
  noSize: (text: string, listed: number) =>
    `“${short(text)}” is not the size of a vocabulary. Type a whole number from ${formatCount(listed)} to ${formatCount(VOCAB_SIZES.largest)}.`,
} as const;

/** `text` in quotation marks, on one line and short. */
const quote = (text: string): string =>
  `“${shortened(
    text
      .trim()
      .slice(0, 100)
      .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ")
      .trim(),
  )}”`;

/** `line 3`, `position 2`, `the paste`. */
const placeName = (place: Place): string =>
  typeof place === "string"
    ? `the ${place}`
    : "line" in place
      ? `line ${place.line}`
      : `position ${place.position}`;

const EXPECTED: Readonly<Record<Expected, string>> = {
  end: "the end",
  shallower: `at most ${DEEPEST} brackets inside each other`,
  text: "a text in double quotes",
  name: "a name in double quotes",
  value: "a value",
  colon: "a colon",
  "comma or ]": "a comma or ]",
  "comma or }": "a comma or }",
};

/** `it is “low”`, `there is none`: a value of JSON, short. */
function jsonName(json: Json | undefined): string {
  if (json === undefined) return "there is none";
  if (typeof json === "string") return `it is ${quote(json)}`;
  if (json === null || typeof json !== "object") return `it is ${String(json)}`;
  return Array.isArray(json) ? "it is a list" : "it is an object";
}

/** Why a paste cannot be read, and what would help. */
export const pasteProblems = {
  nothing: "There is nothing to read yet: paste something first.",
  tooLong: "The paste is longer than 2 million characters. Paste one answer at a time.",
  noJson: ({ line, expected, found }: JsonFault) =>
    `Line ${line} is not JSON: expected ${EXPECTED[expected]}, found ${found === "" ? "the end of the text" : quote(found)}.`,
  noAnswer:
    "This is JSON, but no answer with log-probabilities: there is no “choices”, no “output” and no list with “token” and “logprob”.",
  noTokens: "This answer carries no list of likely tokens.",
  askForThem: "Ask the API for them: logprobs true and top_logprobs 5, say.",
  noToken: (place: Place, nth: number) =>
    `In ${placeName(place)}, token ${nth} has no “token” that is a text.`,
  noLogprob: (place: Place, nth: number, word: string, logprob: Json | undefined) =>
    `In ${placeName(place)}, token ${nth}, ${quote(word)}, has no “logprob” that is a number: ${jsonName(logprob)}.`,
  noWordAndNumber: (nth: number, line: string) =>
    `Line ${nth}, ${quote(line)}, is not a word and a number. Write one word to a line, such as “butter: 5”.`,
  nameColumns: "If these are log-probabilities, make “word,logprob” the first line.",
  tooFew: (place: Place, count: number) =>
    `${capital(placeName(place))} has ${count === 0 ? "no word" : "only one word"} with a number; ${LIST_SIZE.fewest} are the fewest.`,
  tooMany: (place: Place, count: number) =>
    `${capital(placeName(place))} has ${formatCount(count)} words; ${LIST_SIZE.most} are the most.`,
  outside: ({ word, number, place }: Found, kind: Kind) =>
    `${capital(placeName(place))}: ${quote(word)} has ${String(number).replace("-", "−")}, which is ${
      kind === "logprobs"
        ? "no log-probability: those lie from −1000 to 0, or are −9999 where nothing was told."
        : "not from −1000 to 1000."
    }`,
  noneTold: (place: Place) =>
    `${capital(placeName(place))} tells no log-probability: all of them are −9999 or lower.`,
  sumAboveOne: (place: Place, sum: number) =>
    `${capital(placeName(place))} cannot be log-probabilities: together they stand for ${formatRatio(sum)}, and no more than 1 is possible.`,
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
  positions: "Positions of the answer",
  back: "Previous position",
  on: "Next position",
  bring: "Bring an API’s answer, or another list",
  paste: "JSON with top_logprobs, or one word and number to each line. It stays on your machine.",
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
  dataColumns: ["temperature", "word", "logprob", "least probability", "most probability"],
  allOthers: "all others",
  unknown: "not known",
  caption: (count: number, kind: Kind) =>
    `${count} words with their ${kind === "logits" ? "scores" : "log-probabilities"} and probabilities`,
} as const;
