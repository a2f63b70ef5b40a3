import { isolated } from "./isolated.ts";
import type { Entry } from "./wordList.ts";

/** A vocabulary: a prompt, the words that may follow it, and the score (logit) of each. */
export interface Vocabulary {
  readonly id: string;
  /** The text before the gap; empty if nobody said one. */
  readonly prompt: string;
  readonly words: readonly string[];
  /** One score per word. No unit: only gaps between scores matter. */
  readonly logits: readonly number[];
}

/**
 * The toy vocabularies. Scores are invented, largest first, the arithmetic on them is exact.
 *
 * `toast` is the example of the whole article: butter and jam differ by exactly 1, and no word means hot or cold.
 * In `capital` the favourite is wrong, in `coin` two words tie at the top.
 */
export const vocabularies = [
  {
    id: "toast",
    prompt: "She spread her toast with",
    words: ["butter", "jam", "honey", "cheese", "garlic", "regret", "gravel"],
    logits: [5, 4, 3.5, 2.5, 1.5, 0, -1],
  },
  {
    id: "capital",
    prompt: "The capital of Australia is",
    words: ["Sydney", "Canberra", "Melbourne", "Brisbane", "Perth", "not", "kangaroo"],
    logits: [4, 3.7, 2.4, 1.2, 1, 0, -1.5],
  },
  {
    id: "coin",
    prompt: "She tossed the coin and it came up",
    words: ["heads", "tails", "again", "missing", "sideways", "purple", "Tuesday"],
    logits: [4, 4, 1.5, 1, 0.5, -0.5, -1],
  },
] as const satisfies readonly Vocabulary[];

/** The name of a toy vocabulary, as links write it. */
export type VocabularyId = (typeof vocabularies)[number]["id"];

/** The vocabulary of the article. */
export const toast: Vocabulary = vocabularies[0];

/** Which words stand in a figure: those of a toy vocabulary, or a list of somebody's own. */
export type Words = VocabularyId | readonly Entry[];

/** Whether `words` are a list of somebody's own. */
export const isOwn = (words: Words): words is readonly Entry[] => typeof words !== "string";

/**
 * The vocabulary of `words`. Own words are isolated, so that they stand in any sentence as they are; their scores are in
 * the order of the list, and they have no prompt.
 */
export function vocabularyOf(words: Words): Vocabulary {
  if (!isOwn(words)) return vocabularies.find(({ id }) => id === words) ?? toast;
  return {
    id: "own",
    prompt: "",
    words: words.map(({ word }) => isolated(word)),
    logits: words.map(({ score }) => score),
  };
}
