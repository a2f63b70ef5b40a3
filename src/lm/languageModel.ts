/**
 * A language model: a context in, a score for every token of the vocabulary out. Nothing else is known of it, so that a
 * table of counts and a trained transformer are written with in the same way.
 */
export interface LanguageModel {
  /**
   * The tokens that it can write, each once; their indices stand for them below. A token carries the space before it
   * (` toast`), so that a text is its tokens put together.
   */
  readonly vocabulary: readonly string[];
  /**
   * One finite logit per entry of the vocabulary, on the scale of natural logarithms, for what follows `context`:
   * indices, oldest first, none at the beginning of a text.
   */
  readonly logits: (context: readonly number[]) => ArrayLike<number>;
}
