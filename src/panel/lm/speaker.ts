import type { LanguageModel } from "../../lm/languageModel.ts";
import { type LanguageEntry, type LanguageId, languageModelOf } from "../../lm/models.ts";
import { toyModel } from "../../lm/toy.ts";
import { readyVoice } from "../../weights/voices.ts";

/** A model that can write now. */
export interface Speaker {
  readonly model: LanguageModel;
  readonly entry: LanguageEntry;
  /** Whether a word is one that is not shown: see `withheld`. */
  readonly offends: (word: string) => boolean;
}

/** Who writes where model `id` is asked for: that model, or the toy for as long as it is not here. */
export function speakerOf(id: LanguageId): Speaker {
  const voice = id === "chain" ? undefined : readyVoice(id);
  return voice
    ? { ...voice, entry: languageModelOf(id) }
    : { model: toyModel(), entry: languageModelOf("chain"), offends: () => false };
}
