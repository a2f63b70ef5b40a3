import type { LanguageModel } from "./languageModel.ts";
import { SENTENCES } from "./sentences.ts";
import { CHAIN_MEMORY, wordChain } from "./wordChain.ts";

/** A language model that figures can write with, and what a reader is told of it. */
export interface LanguageEntry {
  /** Its name in links: kebab case, never renamed. */
  readonly id: string;
  readonly title: string;
  /** What it is, honestly, as one or two sentences. */
  readonly honesty: string;
  /** How many tokens back it looks, where that is the whole of its state; absent where nothing so simple can be said. */
  readonly memory?: number;
  /** The same model each time; made at the first call. */
  readonly open: () => LanguageModel;
}

/** `make`, done once. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The models, the first of them the one that figures begin with. */
export const languageModels = [
  {
    id: "chain",
    title: "A word chain",
    honesty: `A toy: a chain that has read ${SENTENCES.length} little sentences and looks two words back.`,
    memory: CHAIN_MEMORY,
    open: once(() => wordChain(SENTENCES)),
  },
] as const satisfies readonly LanguageEntry[];

/** The name of a language model, as links write it. */
export type LanguageId = (typeof languageModels)[number]["id"];

/** The model called `id`. */
export const languageModelOf = (id: LanguageId): LanguageEntry =>
  languageModels.find((entry) => entry.id === id) ?? languageModels[0];
