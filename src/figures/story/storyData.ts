import { FOUR_TEMPERATURES, type StoryState } from "./model/state.ts";
import type { FigureData } from "../../panel/defineFigure.tsx";
import { firstText } from "./recorded.ts";
import { latestOf, writtenOf } from "./storyTexts.ts";

/** One row for each token of the texts that are shown, with the share that it was picked with and the temperature it was written at. */
export function storyData(state: StoryState): FigureData {
  const texts = [
    latestOf(state) ?? firstText,
    ...(state.four
      ? FOUR_TEMPERATURES.map((temperature) => writtenOf({ ...state, temperature }))
      : []),
  ].flatMap((written) => written ?? []);
  return {
    columns: ["temperature", "position", "word", "probability"],
    rows: texts.flatMap(({ temperature, text }) =>
      text.map(({ word, probability }, i) => [temperature, i + 1, word, probability]),
    ),
  };
}
