import {
  choiceField,
  type Fields,
  temperatureField,
  type OwnField,
} from "../../../model/fields.ts";
import { type LanguageModelId, languageModels } from "../../../lm/models.ts";
import { LONGEST_PROMPT, tidyPrompt } from "../../../lm/prompt.ts";
import { seedField } from "../../../model/seed.ts";

/** The causes: the dial, the model, the reader’s prompt, and the seed of the next draw. */
export interface PromptState {
  readonly temperature: number;
  readonly model: LanguageModelId;
  /** As it was asked for; what the model makes of it is derived. */
  readonly prompt: string;
  readonly seed: string;
}

/** Prompts to begin with for each model, its own one first. The empty one is the beginning of a text. */
export const examplePrompts: Readonly<Record<LanguageModelId, readonly [string, ...string[]]>> = {
  chain: ["She spread her toast with", "The cat sleeps", "My grandmother makes", ""],
  storyteller: ["She spread her toast with", "Once upon a", "Jack was a brave", "One morning,", ""],
  austen: ["She was very", "It is a truth", "Mr. Darcy", "“I am", ""],
};

/** The prompt that `model` begins with. */
export const firstPrompt = (model: LanguageModelId): string => examplePrompts[model][0];

/** Whether `prompt` is one that `model` offers, and no text of the reader’s own. */
export const isExample = (model: LanguageModelId, prompt: string): boolean =>
  examplePrompts[model].includes(prompt);

/** The prompt that model `next` takes over: a reader’s own text goes along, an example that `next` lacks does not. */
export const promptFor = (
  next: LanguageModelId,
  { model, prompt }: Pick<PromptState, "model" | "prompt">,
): string => (isExample(model, prompt) && !isExample(next, prompt) ? firstPrompt(next) : prompt);

const promptField: OwnField<string, "prompt"> = {
  name: "prompt",
  expects: { kind: "own" },
  parse: (text) => {
    const tidy = tidyPrompt(text);
    return tidy.length <= LONGEST_PROMPT.characters ? tidy : undefined;
  },
  format: (prompt) => prompt,
};

/** How links write the state (`t=2&model=austen&prompt=She was very&seed=luck`). */
export const promptFields = {
  temperature: temperatureField,
  model: choiceField(
    "model",
    languageModels.map(({ id }) => id),
  ),
  prompt: promptField,
  seed: seedField,
} satisfies Fields<PromptState>;
