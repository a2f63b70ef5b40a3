import { isWord } from "./model/wordVectors.ts";
import map from "./map.json";

/** A word on the map. */
export interface MappedWord {
  readonly token: number;
  /** The word without the space before it. */
  readonly word: string;
  /** From the left, in thousandths of the map’s width. */
  readonly x: number;
  /** From the top, in thousandths of the map’s height. */
  readonly y: number;
}

/** Every token of Storyteller’s, by number, as `training/map.py` found them. */
export const vocabulary: readonly string[] = map.vocabulary.split("|");

/** The same as a set. */
export const knownWords: ReadonlySet<string> = new Set(vocabulary);

/** The words that can be looked at, without the space before them, in alphabetical order. */
export const words: readonly string[] = vocabulary
  .filter(isWord)
  .map((token) => token.trim())
  .toSorted((a, b) => (a < b ? -1 : 1));

const numbers: ReadonlyMap<string, number> = new Map(vocabulary.map((token, i) => [token, i]));

/** The token of `word` inside a sentence. @throws RangeError if it has none */
export function tokenOf(word: string): number {
  const token = numbers.get(` ${word}`);
  if (token === undefined) throw new RangeError(`Storyteller has no word ${word}`);
  return token;
}

/** The words on the map, where `training/map.py` put them; those first that keep their labels where there is little room. */
export const mapped: readonly MappedWord[] = map.words.map(([token = 0, x = 0, y = 0]) => ({
  token,
  word: (vocabulary[token] ?? "").trim(),
  x,
  y,
}));
