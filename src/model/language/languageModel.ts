/**
 * A language model: a context in, a score for every word of the vocabulary out. Nothing else is known of it, so that a
 * table of counts and a trained transformer are written with in the same way.
 */
export interface LanguageModel {
  /** The words and punctuation marks that it can write, each once; their indices stand for them below. */
  readonly vocabulary: readonly string[];
  /**
   * One finite logit per entry of the vocabulary, on the scale of natural logarithms, for what follows `context`:
   * indices, oldest first, none at the beginning of a text.
   */
  readonly logits: (context: readonly number[]) => ArrayLike<number>;
}
