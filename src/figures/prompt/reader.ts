import { type LanguageModelId, languageModelOf } from "../../lm/models.ts";
import { toyModel } from "../../lm/toy.ts";
import { type PromptReader, readPrompt } from "../../lm/prompt.ts";
import { firstPrompt, type PromptState } from "./model/state.ts";
import { promptProblem } from "./words.ts";
import { modelTexts } from "../../words/models.ts";
import { loadedModel, modelStatus } from "../../weights/loadModel.ts";
import { type AvailableModel, availableModel } from "../../panel/lm/availableModel.ts";
import { recordedStoryteller } from "./recorded.ts";

/** Who reads a prompt, and what of a prompt that one refuses. */

type Asked = Pick<PromptState, "model" | "prompt">;

/** The figure’s beginning, which needs no weights: they are asked for as soon as it is another. */
export const beginning: Asked = {
  model: "storyteller",
  prompt: firstPrompt("storyteller"),
};

/** Whether that is what is asked for. */
export const isRecorded = ({ model, prompt }: Asked): boolean =>
  model === beginning.model && prompt === beginning.prompt;

/** Who reads the beginning. */
export const recorded: AvailableModel = {
  model: recordedStoryteller,
  entry: languageModelOf("storyteller"),
  offends: () => false,
};

/** Who reads what is asked for: none while its model may still come, the toy if that cannot be had. */
export function readerOf(asked: Asked): AvailableModel | undefined {
  if (isRecorded(asked)) return recorded;
  const speaker = availableModel(asked.model);
  return speaker.entry.id === asked.model || hasFailed(asked.model) ? speaker : undefined;
}

/** Whether `model` cannot be had. */
export const hasFailed = (model: LanguageModelId): boolean =>
  model !== "chain" && modelStatus(model).stage === "failed";

/** Why `typed` cannot be the prompt of `state`’s model; none if it can, or for as long as that model is on its way. */
export function problemOf({ model }: PromptState, typed: string): string | undefined {
  const reader = judgeOf(model);
  const { title } = modelTexts[reader === toyModel() ? "chain" : model];
  return reader && promptProblem(title, readPrompt(reader, typed));
}

function judgeOf(model: LanguageModelId): PromptReader | undefined {
  if (model === "chain" || hasFailed(model)) return toyModel();
  return loadedModel(model)?.model ?? (model === "storyteller" ? recordedStoryteller : undefined);
}
