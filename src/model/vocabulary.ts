/** A toy vocabulary: a prompt, the words that may follow it, and the score (logit) of each. */
export interface Vocabulary {
  readonly id: string;
  /** The text before the gap. */
  readonly prompt: string;
  readonly words: readonly string[];
  /** One score per word, invented by hand, largest first. No unit: only gaps between scores matter. */
  readonly logits: readonly number[];
  /** What this example teaches, as one sentence. */
  readonly lesson: string;
}

/**
 * The toy vocabularies. Scores are invented, the arithmetic on them is exact.
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
    lesson: "Four sensible words, one bold one, a poetic outsider and an absurd one.",
  },
  {
    id: "capital",
    prompt: "The capital of Australia is",
    words: ["Sydney", "Canberra", "Melbourne", "Brisbane", "Perth", "not", "kangaroo"],
    logits: [4, 3.7, 2.4, 1.2, 1, 0, -1.5],
    lesson:
      "Here the favourite is wrong: the capital is Canberra. Cooling does not correct the model, it makes the wrong answer surer.",
  },
  {
    id: "coin",
    prompt: "She tossed the coin and it came up",
    words: ["heads", "tails", "again", "missing", "sideways", "purple", "Tuesday"],
    logits: [4, 4, 1.5, 1, 0.5, -0.5, -1],
    lesson: "Two words tie at the top, so even T = 0 leaves them a half each.",
  },
] as const satisfies readonly Vocabulary[];

/** The name of a toy vocabulary, as links write it. */
export type VocabularyId = (typeof vocabularies)[number]["id"];

/** The vocabulary of the article. */
export const toast: Vocabulary = vocabularies[0];

/** The vocabulary called `id`. */
export const vocabularyOf = (id: VocabularyId): Vocabulary =>
  vocabularies.find((vocabulary) => vocabulary.id === id) ?? toast;
