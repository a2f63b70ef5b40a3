import type { LanguageModel } from "../../lm/languageModel.ts";
import recorded from "./recorded.json";

/** What Storyteller knows of itself before its weights are here: its tokens, and one prompt’s logits. */
export const recordedStoryteller: LanguageModel = {
  vocabulary: recorded.vocabulary.split("|"),
  logits: () => recorded.logits,
};
