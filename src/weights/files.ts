import type { TrainedModelId } from "../lm/models.ts";

/** The address of each model’s file of weights, which nothing fetches before a reader uses the model. */
export const weightsUrls: Readonly<Record<TrainedModelId, string>> = {
  storyteller: new URL("./storyteller.bin", import.meta.url).href,
  austen: new URL("./austen.bin", import.meta.url).href,
};
