import { entryAt } from "../../model/entryAt.ts";
import { openingOf, storyBeginning, type StoryRequest } from "./model/state.ts";
import recorded from "./recorded.json";
import type { Written } from "./storyTexts.ts";

/** What Storyteller wrote in the beginning’s state at four temperatures: there before the model is. */
export const recordedTexts: readonly Written[] = recorded.map(
  ({ temperature, tokens, words, probabilities }) => ({
    by: "storyteller",
    temperature,
    opening: openingOf("storyteller", storyBeginning.opening),
    text: tokens.map((token, i) => ({
      token,
      word: entryAt(words, i),
      probability: entryAt(probabilities, i),
      certain: temperature === 0 && probabilities[i] === 1,
    })),
  }),
);

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
