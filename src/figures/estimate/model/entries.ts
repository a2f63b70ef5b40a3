import { cleanWord, SCORE_LIMITS } from "../../../model/wordList.ts";

/** A word, the score that the model gave it, and how often it was the answer. */
export interface CountedWord {
  /** 1 to 14 characters, on one line, different from every other of its tally. */
  readonly word: string;
  /** Within `SCORE_LIMITS`; absent of an answer that nobody scored. */
  readonly score: number | undefined;
  /** 0, 1, 2, … */
  readonly count: number;
}

/** A word with the log-probability that each of two answers gives it, at most 0. */
export interface PairedWord {
  readonly word: string;
  readonly first: number | undefined;
  readonly second: number | undefined;
}

/** How many words a tally or a pair of answers has. */
export const SIZES = { fewest: 2, most: 60 } as const;

/** The most answers that are counted. */
export const MOST_ANSWERS = 10_000;

/** Whether `words` are such as stand in a list: clean, and all different. */
const areWords = (words: readonly string[]): boolean =>
  new Set(words).size === words.length &&
  words.every((word) => word !== "" && word === cleanWord(word));

/** Whether `tally` can be one: its words, numbers and sizes are within what is said above. */
export function isTally(tally: readonly CountedWord[]): boolean {
  const total = tally.reduce((sum, { count }) => sum + count, 0);
  return (
    tally.length >= SIZES.fewest &&
    tally.length <= 2 * SIZES.most &&
    tally.filter(({ score }) => score !== undefined).length <= SIZES.most &&
    areWords(tally.map(({ word }) => word)) &&
    tally.every(({ score, count }) => isWithin(score) && Number.isInteger(count) && count >= 0) &&
    total <= MOST_ANSWERS
  );
}

/** Whether `pair` can be two answers. */
export const isPair = (pair: readonly PairedWord[]): boolean =>
  pair.length >= SIZES.fewest &&
  pair.length <= 2 * SIZES.most &&
  areWords(pair.map(({ word }) => word)) &&
  pair.every(
    ({ first, second }) =>
      [first, second].every((logprob) => isWithin(logprob) && (logprob ?? 0) <= 0) &&
      (first !== undefined || second !== undefined),
  );

const isWithin = (number: number | undefined): boolean =>
  number === undefined || (number >= SCORE_LIMITS.lowest && number <= SCORE_LIMITS.highest);
