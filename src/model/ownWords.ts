import { cleanWord, entriesOf, type Entry, isCut, LONGEST_WORD, SCORE_LIMITS } from "./wordList.ts";

/** How many words of a reader's own stand in a figure. */
export const OWN_WORDS = { fewest: 2, most: 12 } as const;

const fits = ({ word, score }: Entry): boolean =>
  word !== "" && score >= SCORE_LIMITS.lowest && score <= SCORE_LIMITS.highest;

/**
 * The list that `text` writes (`Ja*3_Nein*1.5`; words alone, with `_` or commas between, score 0): 2 to 12 different
 * words, each on one line and cut after 14 characters. `undefined` if it writes none.
 */
export function parseOwnWords(text: string): readonly Entry[] | undefined {
  const list = entriesOf(text)?.map(({ word, score }) => ({ word: cleanWord(word), score }));
  return list && isOwnList(list) ? list : undefined;
}

/** Whether `list` can stand in a figure: 2 to 12 different words with scores within the limits. */
export const isOwnList = (list: readonly Entry[]): boolean =>
  list.length >= OWN_WORDS.fewest &&
  list.length <= OWN_WORDS.most &&
  list.every(fits) &&
  new Set(list.map(({ word }) => word)).size === list.length;

/** Whether a word of the list that `text` writes is cut. */
export const cutsOwnWords = (text: string): boolean =>
  entriesOf(text)?.some(({ word }) => isCut(word, LONGEST_WORD)) ?? false;
