import type { TrainedModelId } from "../lm/models.ts";
import austen from "./austen.json";
import type { FileManifest } from "./fetchWeights.ts";
import storyteller from "./storyteller.json";

/** The size and hash of each model’s file of weights, as its export wrote them. */
export const manifests: Readonly<Record<TrainedModelId, FileManifest>> = { storyteller, austen };
