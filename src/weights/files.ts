import type { TrainedModelId } from "../lm/voices.ts";

/** Where the weights of each voice are: files of their own, that nothing asks for before a reader uses them. */
export const weightsUrls: Readonly<Record<TrainedModelId, string>> = {
  storyteller: new URL("./storyteller.bin", import.meta.url).href,
  austen: new URL("./austen.bin", import.meta.url).href,
};
