import type { TrainedModel } from "../../src/lm/trainedModel.ts";
import { readPrompt } from "../../src/lm/prompt.ts";
import { firstPrompt } from "../../src/figures/prompt/model/state.ts";

/** Every token of Storyteller, and its logit after the prompt that the figure begins with. */
export function recorded(model: TrainedModel): unknown {
  const read = readPrompt(model, firstPrompt("storyteller"));
  if (!("tokens" in read)) throw new Error("Storyteller cannot read its own prompt");
  return {
    vocabulary: model.vocabulary.join("|"),
    logits: Array.from(model.logits(read.tokens), (logit) => Math.round(logit * 1000) / 1000),
  };
}
