import { CHAIN_MEMORY } from "./wordChain.ts";

/** The trained models, whose weights are files of their own. */
export const TRAINED_MODEL_IDS = ["storyteller", "austen"] as const;

/** The name of a trained model. */
export type TrainedModelId = (typeof TRAINED_MODEL_IDS)[number];

/** Why the weights of a model are not to be had. */
export type LoadFailure =
  | { readonly kind: "unreachable" | "different" | "unreadable" }
  /** The server answered with `status`, an HTTP status that is no success. */
  | { readonly kind: "refused"; readonly status: number }
  /** A file came of `bytes` bytes instead of `expected`. */
  | { readonly kind: "length"; readonly bytes: number; readonly expected: number };

/** How far the loading of a model is. */
export type LoadStatus =
  | { readonly stage: "absent" }
  /** On its way: `bytes` of its file are here. */
  | { readonly stage: "loading"; readonly bytes: number }
  | { readonly stage: "ready" }
  /** Not to be had. */
  | { readonly stage: "failed"; readonly failure: LoadFailure };

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
