import type { WritingState } from "./model/state.ts";
import type { FigureData } from "../../panel/defineFigure.tsx";
import { rowsOf } from "./rows.ts";

/** One row for each word written, with the share that it was picked with. */
export const writingData = (state: WritingState): FigureData => ({
  columns: ["temperature", "text", "position", "word", "probability"],
  rows: rowsOf(state).flatMap(({ temperature, texts }) =>
    texts.flatMap((text, run) =>
      text.map(({ word, probability }, i) => [
        temperature,
        run + 1,
        i + 1,
        word.trim(),
        probability,
      ]),
    ),
  ),
});
