import { SURPRISE_BORDERS, type Text } from "../../../lm/writing.ts";
import { wordsOf } from "../../../lm/writingCounts.ts";

/** What can be counted in one text. Capitals make no difference, and marks are no words. */
export interface StoryCounts {
  readonly words: number;
  readonly differentWords: number;
  /** Two words in a row. */
  readonly pairs: number;
  readonly differentPairs: number;
  /** Tokens that were written with a share below `SURPRISE_BORDERS.some`. */
  readonly surprises: number;
}

/** Counts `text`. The pairs are J. Li et al.’s distinct-2 (2016, arXiv 1510.03055), as a count. */
export function countStory(text: Text): StoryCounts {
  const words = wordsOf(text);
  const pairs = words.slice(1).map((word, i) => `${words[i] ?? ""} ${word}`);
  return {
    words: words.length,
    differentWords: new Set(words).size,
    pairs: pairs.length,
    differentPairs: new Set(pairs).size,
    surprises: text.filter(({ probability }) => probability < SURPRISE_BORDERS.some).length,
  };
}
