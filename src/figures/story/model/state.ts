import {
  choiceField,
  type Fields,
  switchField,
  temperatureField,
  wholeField,
} from "../../../model/fields.ts";
import { type LanguageModelId, languageModels } from "../../../lm/models.ts";
import { type PromptReader, readPrompt } from "../../../lm/prompt.ts";
import { seedField } from "../../../model/seed.ts";

/** All that determines a text. */
export interface StoryRequest {
  readonly model: LanguageModelId;
  /** Which of the model’s openings, from 1. */
  readonly opening: number;
  readonly seed: string;
  readonly temperature: number;
}

/** The causes: the text that is requested, and what else is shown of it. */
export interface StoryState extends StoryRequest {
  /** Whether the same dice are shown at four temperatures. */
  readonly four: boolean;
  /** Whether the text at T = 0 is written on until it repeats. */
  readonly loop: boolean;
}

/** How many tokens a text has, its opening not counted: one die for each. */
export const STORY_TOKENS = 60;

/** The temperatures that are shown side by side. */
export const FOUR_TEMPERATURES = [0, 0.7, 1, 2] as const;

/** The temperatures whose texts come with the page, from 0 to ∞. */
export const RECORDED_TEMPERATURES: readonly number[] = [
  0,
  0.2,
  0.35,
  0.5,
  0.7,
  0.85,
  1,
  1.2,
  1.5,
  2,
  3,
  5,
  Infinity,
];

/** What each model can be given to go on from. Every word of it is one that the model knows. */
export const openings: Readonly<Record<LanguageModelId, readonly [string, ...string[]]>> = {
  chain: ["The", "Every morning", "She spread her toast", "The old man"],
  storyteller: ["Once upon a time", "One day, a little fox", "The sky was", "“Who is it?” said"],
  austen: ["She was very", "Mr. Darcy", "My dear", "It was a truth"],
};

/** Opening number `opening` of `model`. */
export const openingOf = (model: LanguageModelId, opening: number): string =>
  openings[model][opening - 1] ?? openings[model][0];

/** The tokens of `opening`, all of it. @throws RangeError if `reader` does not know a word of it */
export function openingTokens(reader: PromptReader, opening: string): readonly number[] {
  const read = readPrompt(reader, opening);
  if (!("tokens" in read)) throw new RangeError(`the opening cannot be read: ${opening}`);
  return read.tokens;
}

/** The state that is recorded. */
export const storyBeginning: StoryState = {
  temperature: 1,
  model: "storyteller",
  opening: 1,
  seed: "warm",
  four: false,
  loop: false,
};

/** Whether the page needs a model to show `state`: the beginning is recorded, and nothing else is asked for. */
export const isUsed = (state: StoryState): boolean =>
  Object.entries(storyBeginning).some(([name, value]) => state[name as keyof StoryState] !== value);

/** How links write the state (`t=2&model=austen&start=2&seed=luck&four=1&loop=1`). */
export const storyFields = {
  temperature: temperatureField,
  model: choiceField(
    "model",
    languageModels.map(({ id }) => id),
  ),
  opening: wholeField("start", 1, 4),
  seed: seedField,
  four: switchField("four"),
  loop: switchField("loop"),
} satisfies Fields<StoryState>;
