import { cleanWord, type Entry, LONGEST_WORD, SCORE_LIMITS } from "../../../model/wordList.ts";

/** The playground's list: the words, and numbers that are scores, or log-probabilities of at most 0. */
export { cleanWord, type Entry, LONGEST_WORD, SCORE_LIMITS };

/** How many words a list holds. */
export const LIST_SIZE = { fewest: 2, most: 60 } as const;

/** What an API writes in place of the logarithm of a token too unlikely to report, or less; no score means that. */
export const UNREPORTED = -9999;

/** The most that probabilities may sum to when their logarithms were rounded; below the 1.01 at which math refuses. */
const LARGEST_SUM = 1.0099;

/** Whether `score` can stand in a list. */
export const isScore = (score: number): boolean =>
  score >= SCORE_LIMITS.lowest && score <= SCORE_LIMITS.highest;

/** `wanted` if no word of `taken` is the same, else with the first number behind it that makes it differ: `jam 2`. */
export function uniqueWord(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let copy = 2; ; copy++) {
    const ending = ` ${copy}`;
    const start = [...wanted]
      .slice(0, LONGEST_WORD - ending.length)
      .join("")
      .trimEnd();
    const numbered = `${start}${ending}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** `list` with one more word at its end, `wanted` if that is free, of score 0; `list` itself where it is full. */
export function withWord(list: readonly Entry[], wanted: string): readonly Entry[] {
  if (list.length >= LIST_SIZE.most) return list;
  const taken = new Set(list.map(({ word }) => word));
  return [...list, { word: uniqueWord(wanted, taken), score: 0 }];
}

/** `list` without the word at `index`; `list` itself where only two are left. */
export const withoutWord = (list: readonly Entry[], index: number): readonly Entry[] =>
  list.length <= LIST_SIZE.fewest ? list : list.filter((_, i) => i !== index);

/** `list` with the entry at `index` changed. */
export const withChange = (
  list: readonly Entry[],
  index: number,
  change: Partial<Entry>,
): readonly Entry[] => list.map((entry, i) => (i === index ? { ...entry, ...change } : entry));

/** Why a list cannot be log-probabilities. */
export type NoLogprobs =
  | { readonly reason: "positive"; readonly entry: Entry }
  | { readonly reason: "sum"; readonly sum: number }
  | { readonly reason: "untold" };

/** Why `list` cannot be natural logarithms of the probabilities of some tokens; `undefined` if it can. */
export function whyNotLogprobs(list: readonly Entry[]): NoLogprobs | undefined {
  const entry = list.find(({ score }) => score > 0);
  if (entry) return { reason: "positive", entry };
  if (list.every(({ score }) => score <= UNREPORTED)) return { reason: "untold" };
  const sum = list.reduce((total, { score }) => total + Math.exp(score), 0);
  return sum > LARGEST_SUM ? { reason: "sum", sum } : undefined;
}

/** `list` as scores, without the words whose log-probability was not reported; `undefined` if fewer than two are left. */
export function scoresOf(list: readonly Entry[]): readonly Entry[] | undefined {
  const reported = list.filter(({ score }) => score > UNREPORTED);
  if (reported.length === list.length) return list;
  return reported.length < LIST_SIZE.fewest ? undefined : reported;
}
