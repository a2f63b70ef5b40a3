import type { VoiceId } from "../lm/voices.ts";
import austen from "./austen.json";
import type { Seal } from "./fetchWeights.ts";
import storyteller from "./storyteller.json";

/** What each voice’s file of weights must be, as its export wrote it down. */
export const seals: Readonly<Record<VoiceId, Seal>> = { storyteller, austen };
