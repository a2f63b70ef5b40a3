import type { LanguageModel } from "../../../lm/languageModel.ts";

/** A language model that keeps the logits it gave along its last context. */
export interface CachedModel extends LanguageModel {
  /** Whether the logits after `context` are kept, so that asking for them costs nothing. */
  readonly hasCached: (context: readonly number[]) => boolean;
}

/**
 * `model` with its logits kept along the last context that was asked about: logits do not depend on the temperature, so a
 * text written again with the same dice at another one pays only from the first token that differs.
 */
export function withPrefixCache(model: LanguageModel): CachedModel {
  let cachedContext: readonly number[] = [];
  let cachedLogits: ArrayLike<number>[] = [];
  const find = (context: readonly number[]): ArrayLike<number> | undefined =>
    context.every((token, at) => token === cachedContext[at])
      ? cachedLogits[context.length]
      : undefined;
  return {
    vocabulary: model.vocabulary,
    hasCached: (context) => find(context) !== undefined,
    logits: (context) => {
      const cached = find(context);
      if (cached) return cached;
      const firstChange = context.findIndex((token, at) => token !== cachedContext[at]);
      const shared = firstChange === -1 ? context.length : firstChange;
      cachedContext = [...context];
      cachedLogits = cachedLogits.slice(0, shared + 1);
      return (cachedLogits[context.length] = model.logits(context));
    },
  };
}
