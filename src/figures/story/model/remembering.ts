import type { LanguageModel } from "../../../lm/languageModel.ts";

/** A language model that keeps the logits it gave along its last context. */
export interface RememberingModel extends LanguageModel {
  /** Whether the logits after `context` are kept, so that asking for them costs nothing. */
  readonly keeps: (context: readonly number[]) => boolean;
}

/**
 * `model` with its logits kept along the last context that was asked about: logits do not depend on the temperature, so a
 * text written again with the same dice at another one pays only from the first token that differs.
 */
export function remembering(model: LanguageModel): RememberingModel {
  let told: readonly number[] = [];
  let kept: ArrayLike<number>[] = [];
  const find = (context: readonly number[]): ArrayLike<number> | undefined =>
    context.every((token, at) => token === told[at]) ? kept[context.length] : undefined;
  return {
    vocabulary: model.vocabulary,
    keeps: (context) => find(context) !== undefined,
    logits: (context) => {
      const known = find(context);
      if (known) return known;
      const parting = context.findIndex((token, at) => token !== told[at]);
      const shared = parting === -1 ? context.length : parting;
      told = [...context];
      kept = kept.slice(0, shared + 1);
      return (kept[context.length] = model.logits(context));
    },
  };
}
