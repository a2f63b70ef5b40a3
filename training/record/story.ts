import type { TrainedModel } from "../../src/lm/trainedModel.ts";
import { diceOf } from "../../src/figures/story/storyDice.ts";
import {
  FOUR_TEMPERATURES,
  RECORDED_TEMPERATURES,
  openingOf,
  openingTokens,
  storyBeginning,
} from "../../src/figures/story/model/state.ts";
import { write } from "../../src/lm/writing.ts";

/** What Storyteller makes of its first opening at `temperatures`; `null` is ∞. */
const textsAt = (model: TrainedModel, temperatures: readonly number[]): unknown =>
  temperatures.map((temperature) => {
    const context = openingTokens(model, openingOf("storyteller", storyBeginning.opening));
    const text = [...write(model, temperature, diceOf(storyBeginning.seed), context)];
    return {
      temperature,
      tokens: text.map(({ token }) => token),
      words: text.map(({ word }) => word),
      probabilities: text.map(({ probability }) => Number(probability.toPrecision(4))),
    };
  });

/** The texts that `story` begins with. */
export const recorded = (model: TrainedModel): unknown => textsAt(model, FOUR_TEMPERATURES);

/** The other texts that a dial shows before the model is there. */
export const recordedAlong = (model: TrainedModel): unknown =>
  textsAt(
    model,
    RECORDED_TEMPERATURES.filter(
      (temperature) => !(FOUR_TEMPERATURES as readonly number[]).includes(temperature),
    ),
  );
