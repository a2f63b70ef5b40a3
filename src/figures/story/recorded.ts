import { entryAt } from "../../model/entryAt.ts";
import { openingOf, storyBeginning, type StoryRequest } from "./model/state.ts";
import recorded from "./recorded.json";
import type { Written } from "./storyTexts.ts";

/** A text as `training/record` keeps it; JSON has no ∞. */
interface Recording {
  readonly temperature: number | null;
  readonly tokens: readonly number[];
  readonly words: readonly string[];
  readonly probabilities: readonly number[];
}

/** The text that `recording` keeps of Storyteller, in the beginning’s state but for the temperature. */
export const textOf = ({ temperature, tokens, words, probabilities }: Recording): Written => ({
  by: "storyteller",
  temperature: temperature ?? Infinity,
  opening: openingOf("storyteller", storyBeginning.opening),
  text: tokens.map((token, i) => ({
    token,
    word: entryAt(words, i),
    probability: entryAt(probabilities, i),
    certain: temperature === 0 && probabilities[i] === 1,
  })),
});

/** What Storyteller wrote in the beginning’s state at `FOUR_TEMPERATURES`: there before the model is. */
export const recordedTexts: readonly Written[] = recorded.map(textOf);

/** The text of the beginning. */
export const firstText: Written = recordedTexts.find(
  ({ temperature }) => temperature === storyBeginning.temperature,
) ?? { by: "storyteller", temperature: storyBeginning.temperature, opening: "", text: [] };

/** The recorded text that was ordered by `order`, if one was. */
export const recordedText = ({
  model,
  opening,
  seed,
  temperature,
}: StoryRequest): Written | undefined =>
  model === storyBeginning.model &&
  opening === storyBeginning.opening &&
  seed === storyBeginning.seed
    ? recordedTexts.find((written) => written.temperature === temperature)
    : undefined;
