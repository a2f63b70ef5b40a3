import type { VoicePoint } from "./measured.ts";

/** What each measure is called, in plots, sentences, tables and downloads alike. */
export const MEASURE_NAMES = {
  repeatedFours: "Runs of four words that repeat",
  distinctPairs: "Distinct pairs of neighbouring words",
  perplexity: "Perplexity",
  entropy: "Entropy in nats",
  nonWords: "Words not in the training text",
} as const satisfies Record<Exclude<keyof VoicePoint, "temperature">, string>;

/** Which model a text’s perplexity is taken under, whatever temperature it was written at. */
export const PERPLEXITY_UNDER = "under its own model at T = 1";
