import type { TrainedModelId } from "./voices.ts";
import { CHAIN_MEMORY } from "./wordChain.ts";

/** A language model that figures can write with. */
export interface LanguageModelEntry {
  /** Its name in links: kebab case, never renamed. */
  readonly id: LanguageModelId;
  /** How many tokens back it looks, where that is the whole of its state; absent where nothing so simple can be said. */
  readonly memory?: number;
}

/** The name of a language model, as links write it. */
export type LanguageModelId = "chain" | TrainedModelId;

/** The models, the first of them the toy that is always there. */
export const languageModels: readonly [LanguageModelEntry, ...LanguageModelEntry[]] = [
  { id: "chain", memory: CHAIN_MEMORY },
  { id: "storyteller" },
  { id: "austen" },
];

/** The model called `id`. */
export const languageModelOf = (id: LanguageModelId): LanguageModelEntry =>
  languageModels.find((entry) => entry.id === id) ?? languageModels[0];
