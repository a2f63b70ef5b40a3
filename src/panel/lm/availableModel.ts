import type { LanguageModel } from "../../lm/languageModel.ts";
import { type LanguageModelEntry, type LanguageModelId, languageModelOf } from "../../lm/models.ts";
import { toyModel } from "../../lm/toy.ts";
import { loadedModel } from "../../weights/loadModel.ts";

/** A model that can write now. */
export interface AvailableModel {
  readonly model: LanguageModel;
  readonly entry: LanguageModelEntry;
  /** Whether a word is one that is not shown: see `withheld`. */
  readonly offends: (word: string) => boolean;
}

/** Model `id`, or the toy for as long as that is not loaded. */
export function availableModel(id: LanguageModelId): AvailableModel {
  const loaded = id === "chain" ? undefined : loadedModel(id);
  return loaded
    ? { ...loaded, entry: languageModelOf(id) }
    : { model: toyModel(), entry: languageModelOf("chain"), offends: () => false };
}
