import type { VoiceId } from "./voices.ts";
import { CHAIN_MEMORY } from "./wordChain.ts";

/** A language model that figures can write with, and what a reader is told of it. */
export interface LanguageEntry {
  /** Its name in links: kebab case, never renamed. */
  readonly id: LanguageId;
  readonly title: string;
  /** What it is, honestly, as one or two sentences. */
  readonly honesty: string;
  /** How many tokens back it looks, where that is the whole of its state; absent where nothing so simple can be said. */
  readonly memory?: number;
}

/** The name of a language model, as links write it. */
export type LanguageId = "chain" | VoiceId;

/** The models, the first of them the toy that is always there. */
export const languageModels: readonly [LanguageEntry, ...LanguageEntry[]] = [
  {
    id: "chain",
    title: "Word chain",
    honesty: "A toy: a chain that has read 295 little sentences and looks two words back.",
    memory: CHAIN_MEMORY,
  },
  {
    id: "storyteller",
    title: "Storyteller",
    honesty:
      "A real transformer of 405 thousand weights. It has read 30,000 little stories that a program of ours made up, and nothing else.",
  },
  {
    id: "austen",
    title: "Miss Austen",
    honesty:
      "A real transformer of 852 thousand weights. It has read Jane Austen’s six novels in pieces of words, and nothing else.",
  },
];

/** The model called `id`. */
export const languageModelOf = (id: LanguageId): LanguageEntry =>
  languageModels.find((entry) => entry.id === id) ?? languageModels[0];
