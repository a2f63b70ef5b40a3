import { shortened } from "../model/quote.ts";
import type { Beyond, Ranked } from "../model/ranks/ranks.ts";
import { rankedWord } from "../model/ranks/ranks.ts";
import { NAMED } from "../model/ranks/rest.ts";
import { LARGEST_VOCABULARY, SCORE_LIMITS } from "../model/wordList.ts";
import { formatCount, formatShare, formatTemperature, speakTemperature } from "../words/numbers.ts";
import { formatMany, ranksSentence, wordName } from "../words/ranks.ts";

/** What the widget and its parts are called. */
export const labels = {
  widget: "Softmax with temperature",
  table: "The likeliest words, their scores and probabilities",
  rest: (count: number) => `${formatCount(count)} more`,
} as const;

const { highest } = SCORE_LIMITS;

/** What is wrong with what a notebook gives. */
export const problems = {
  noLogits: "There are no logits to show: give a list of numbers, one for each word.",
  tooMany: (count: number) =>
    `There are ${formatCount(count)} logits; the largest vocabulary here has ${formatCount(LARGEST_VOCABULARY)}.`,
  logit: (place: number, text: string) =>
    `Logit ${formatCount(place)} is ${shortened(text) || "no number"}, which is neither −∞ nor a number from −${formatCount(highest)} to ${formatCount(highest)}.`,
  allMasked: "Every logit is −∞: no word can be picked.",
  words: (words: number, logits: number) =>
    `There are ${formatCount(words)} words for ${formatCount(logits)} logits: those without a word are called by their rank.`,
  temperature: (text: string) =>
    `The temperature is ${shortened(text) || "no number"}, which is neither 0, nor a number from 0.001 to 1000, nor infinity: shown is 1.`,
} as const;

/** How many words a mask has taken out. */
export const maskedSentence = (count: number): string =>
  count === 1
    ? "One word has a logit of −∞ and is never picked."
    : `${formatCount(count)} words have logits of −∞ and are never picked.`;

/** What the picture shows: how open the choice is, and what all words have that are not named. */
export function dialSentence(ranked: Ranked, rest: Beyond): string {
  const { temperature, list, choices } = ranked;
  if (temperature === 0) return ranksSentence(ranked);
  const count = formatCount(list.scores.length);
  const at = `At T = ${formatTemperature(temperature)}`;
  if (list.scores.length === 1) return `${at}, the only word is always picked.`;
  const open =
    temperature === Infinity
      ? `${at}, each of ${count} words gets the same share.`
      : `${at}, the choice among ${count} words is as open as a fair pick among ${formatMany(choices)}.`;
  if (list.scores.length <= NAMED) return open;
  return `${open} Words beyond the top ${formatCount(NAMED)} get ${formatShare(rest.probability, rest)} of all picks.`;
}

/** What a screen reader says while the dial moves: `0.70; butter 72 percent`. */
export function spokenDial(ranked: Ranked): string {
  const first = rankedWord(ranked, 0);
  const share = formatShare(first.probability, { ...first, spoken: true });
  return `${speakTemperature(ranked.temperature)}; ${wordName(first)} ${share}`;
}
