import type { TrainedModelId } from "../lm/voices.ts";
import austen from "./austen.json";
import type { FileManifest } from "./fetchWeights.ts";
import storyteller from "./storyteller.json";

/** What each voice’s file of weights must be, as its export wrote it down. */
export const manifests: Readonly<Record<TrainedModelId, FileManifest>> = { storyteller, austen };
