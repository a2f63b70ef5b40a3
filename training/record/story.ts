import type { TrainedModel } from "../../src/lm/trainedModel.ts";
import { diceOf } from "../../src/figures/story/storyDice.ts";
import {
  FOUR_TEMPERATURES,
  openingOf,
  openingTokens,
  storyBeginning,
} from "../../src/figures/story/model/state.ts";
import { write } from "../../src/lm/writing.ts";

/** The texts that `story` begins with: what Storyteller makes of its first opening at four temperatures. */
export const record = (model: TrainedModel): unknown =>
  FOUR_TEMPERATURES.map((temperature) => {
    const context = openingTokens(model, openingOf("storyteller", storyBeginning.opening));
    const text = [...write(model, temperature, diceOf(storyBeginning.seed), context)];
    return {
      temperature,
      tokens: text.map(({ token }) => token),
      words: text.map(({ word }) => word),
      probabilities: text.map(({ probability }) => Number(probability.toPrecision(4))),
    };
  });
