import { formatCount, formatShare, formatTemperature } from "./numbers.ts";
import { isMark, joined, type Text, type WrittenToken } from "../lm/writing.ts";
import type { TextCounts } from "../lm/writingCounts.ts";

/** Every sentence that the written texts are described with. */

const at = (temperature: number): string => `at T = ${formatTemperature(temperature)}`;
const many = (count: number, one: string, more = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : more}`;

/** `gravel, 0.1% at T = 1.00`: a word and the share that it was picked with. */
export const pickText = (written: WrittenToken, temperature: number): string =>
  `${written.word.trim()}, ${formatShare(written.probability, { certain: written.certain })} ${at(temperature)}`;

/** `gravel, 0.1 percent`: the same for speech, in a row whose temperature was said. */
export const pickName = (written: WrittenToken): string =>
  `${written.word.trim()}, ${formatShare(written.probability, { certain: written.certain, spoken: true })}`;

/** What stands where a pick is described, before there is one. */
export const pickHint = (anyMarked: boolean): string =>
  anyMarked ? "Press an underlined word to see its chance." : "No word was a surprise.";

/**
 * `All 4 texts are the same, with 5 different words of 96. Three words in a row come back 64 times.`, and if the texts
 * run in a circle: `They run in a circle of 6 words.`
 */
export function countsText(counts: TextCounts, cycle: number | undefined): string {
  const { texts, differentTexts, words, differentWords, returns } = counts;
  const kinds =
    differentTexts === 1 ? `All ${texts} texts are the same` : `${differentTexts} different texts`;
  const back =
    returns === 0
      ? "In none do three words in a row come back."
      : `Within them, three words in a row come back ${many(returns, "time")}.`;
  const circle = cycle === undefined ? "" : ` They run in a circle of ${many(cycle, "word")}.`;
  return `${kinds}, with ${many(differentWords, "different word")} of ${formatCount(words)}. ${back}${circle}`;
}

/** `12 texts written. Different words: 6 at T = 0, 54 at T = 1.00 and 80 at T = 2.00.` */
export function writtenSentence(
  rows: readonly { readonly temperature: number; readonly counts: TextCounts }[],
): string {
  const texts = rows.reduce((sum, { counts }) => sum + counts.texts, 0);
  const clauses = rows.map(
    ({ temperature, counts }) => `${formatCount(counts.differentWords)} ${at(temperature)}`,
  );
  return `${texts} texts written. Different words: ${clauses.slice(0, -1).join(", ")} and ${clauses.at(-1) ?? ""}.`;
}

/** Between which chances the three kinds of underlines lie. */
export const surpriseRanges = { some: "20% to 2%", much: "2% to 0.2%", most: "less" } as const;

const MARKS: Readonly<Record<string, string>> = {
  "": "the end",
  ".": "a full stop",
  ",": "a comma",
  "!": "an exclamation mark",
  "?": "a question mark",
};

/** `“gravel”`, `a full stop`: a token in a sentence. */
export const tokenName = (word: string): string => MARKS[word.trim()] ?? `“${word.trim()}”`;

/** The last words of what was written before a place: `“… on the beach.”`, or `the beginning`. */
export function contextName(before: Text): string {
  if (before.length === 0) return "the beginning";
  const last = before.slice(-4);
  const shown = last.slice(last.findIndex(({ word }) => !isMark(word)));
  return `“${shown.length < before.length ? "… " : ""}${joined(shown).trimEnd()}”`;
}

/** `Text 2 at T = 1.00: after “… the beach.” came “The”, with a chance of 61%.` */
export const placeSentence = (
  text: Text,
  run: number,
  position: number,
  temperature: number,
): string => {
  const written = text[position];
  if (!written) return "";
  const chance = formatShare(written.probability, { certain: written.certain });
  return `Text ${run + 1} ${at(temperature)}: after ${contextName(text.slice(0, position))} came ${tokenName(written.word)}, with a chance of ${chance}.`;
};
