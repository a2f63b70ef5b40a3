import type { ReactNode } from "react";
import type { LanguageModelId } from "../../lm/models.ts";
import {
  formatCount,
  formatShare,
  formatTemperature,
  speakTemperature,
} from "../../words/numbers.ts";
import type { Text, WrittenToken } from "../../lm/writing.ts";
import { contextName, tokenName } from "../../words/writing.ts";
import type { Loop } from "./model/loop.ts";
import { countStory, type StoryCounts } from "./model/counts.ts";

/** Every sentence that a story is described with. */

const many = (count: number, one: string, more = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : more}`;

const NAMES: Readonly<Record<LanguageModelId, string>> = {
  chain: "the word chain",
  storyteller: "Storyteller",
  austen: "Miss Austen",
};

/** `The word chain`: a model where a sentence begins. */
const atFirst = (id: LanguageModelId): string => NAMES[id].replace(/^t/, "T");

/** `At T = 1.00 Storyteller wrote 48 words, 38 of them different. 7 of the 60 picks had a chance of less than 2%.` */
export const storySentence = (by: LanguageModelId, temperature: number, text: Text): string => {
  const { words, differentWords, surprises } = countStory(text);
  const rare = surprises === 0 ? "None" : formatCount(surprises);
  return `At T = ${formatTemperature(temperature)} ${NAMES[by]} wrote ${many(words, "word")}, ${formatCount(differentWords)} of them different. ${rare} of the ${many(text.length, "pick")} had a chance of less than 2%.`;
};

/** `7 of 60 picks had a chance under 2%`: what the dial changes first. */
export const headCounts = (text: Text): string => {
  const { surprises } = countStory(text);
  return `${surprises === 0 ? "None" : formatCount(surprises)} of ${many(text.length, "pick")} had a chance under 2%`;
};

/** What a screen reader says of the dial: `0.70; being written`, or with the text `0.70; 7 of 60 picks had a chance under 2%`. */
export const storyDialText = (temperature: number, text: Text | undefined): string =>
  `${speakTemperature(temperature)}; ${text ? headCounts(text) : "being written"}`;

/** `38 of 48 words are different, and 46 of 47 pairs of neighbours.` */
export const countsSentence = ({
  words,
  differentWords,
  pairs,
  differentPairs,
}: StoryCounts): string =>
  `${formatCount(differentWords)} of ${many(words, "word")} are different, and ${formatCount(differentPairs)} of ${many(pairs, "pair")} of neighbours.`;

/** `After “… named Leo.” came “Leo”, with a chance of 52%.` */
export const pickSentence = (before: Text, { word, probability, certain }: WrittenToken): string =>
  `After ${contextName(before)} came ${word === "\n" ? "the end of the story" : tokenName(word)}, with a chance of ${formatShare(probability, { certain })}.`;

/** `repeats every 86 words, for ever` and what was verified for it. */
export function loopSentences(
  by: LanguageModelId,
  { period, verified, reach, start }: Loop,
  { words, leadIn }: { readonly words: number; readonly leadIn: number },
): { readonly headline: string; readonly verified: string } {
  const circle =
    words === period
      ? many(words, "word")
      : `${many(words, "word")} (${formatCount(period)} picks, with the marks)`;
  return {
    headline: `${atFirst(by)} repeats itself every ${circle}, for ever.`,
    verified:
      `${start === 0 ? "It begins in the circle" : `It enters the circle after ${many(leadIn, "word")}`}. ` +
      `Checked: each of the last ${many(verified, "pick")} is the same as the one ${formatCount(period)} before it, and nothing further back than ${many(reach, "pick")} can reach the next choice. At T = 0 the dice are not asked, so it must go on like this.`,
  };
}

/** Where nothing repeated. */
export const noLoopSentence = (by: LanguageModelId, limit: number): string =>
  `${atFirst(by)} made ${formatCount(limit)} picks at T = 0 and did not provably repeat within them.`;

/** While it is searched. */
export const searchSentence = (picks: number): string =>
  `Writing on at T = 0: ${many(picks, "pick")} so far.`;

/** `Storyteller at T = 0.70`: who wrote a text, and how hot. */
export const writerLabel = (by: LanguageModelId, temperature: number): ReactNode => (
  <>
    {atFirst(by)} at <i>T</i> = <b>{formatTemperature(temperature)}</b>
  </>
);

/** What stands where a chance is shown, before one is asked for. */
export const PICK_HINT = "Point at a word, or press it, to see its chance.";

/** What stands in for a text that is not there yet. */
export const NO_TEXT = "The text is being written.";

/** What a reader sees while a model is on its way. */
export const MEANWHILE = "Until then you see older texts.";

/** What its buttons and parts are called. */
export const labels = {
  opening: "Opening",
  chance: "Chance:",
  /** A word of middling length with its blank: room for a text is counted in it. */
  room: "story ",
  write: "Write",
  four: "At four temperatures",
  loop: "Write on at T = 0 until it repeats",
  writeWithDial: (size: string) => `Write at every step of the dial · ${size}`,
  walk: "Read along the circle",
  stop: "Stop reading",
  circle: "The circle as text",
  once: "Once",
  forEver: "For ever",
  end: "end of the story",
  nothing: "Nothing.",
  text: "The text, with its surprising words",
} as const;
