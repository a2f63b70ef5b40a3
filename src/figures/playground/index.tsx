import { beginning, playgroundOf, type PlaygroundState } from "./model/playground.ts";
import { playgroundFields } from "./model/fields.ts";
import { expects, playgroundSentence, rowShareText, labels } from "./words.ts";
import { defineFigure, type FigureData } from "../../panel/defineFigure.tsx";
import { PlaygroundBody } from "./PlaygroundBody.tsx";

/** The words with their numbers and shares; of log-probabilities the least and the most that each share can be. */
function dataOf(state: PlaygroundState): FigureData {
  const { kind, rows, temperature, tail } = playgroundOf(state);
  if (kind === "logits")
    return {
      columns: ["temperature", "word", "logit", "probability"],
      rows: rows.map(({ word, score, lower }) => [temperature, word, score, lower]),
      softmax: {
        words: rows.map(({ word }) => word),
        logits: rows.map(({ score }) => score),
        temperature,
      },
    };
  return {
    columns: labels.dataColumns,
    rows: [
      ...rows.map(({ word, score, lower, upper }) => [
        temperature,
        word,
        score,
        state.returnedAt,
        lower,
        upper,
      ]),
      [temperature, labels.allOthers, NaN, state.returnedAt, tail?.lower ?? 0, tail?.upper ?? 0],
    ],
  };
}

/** The page of the reader's own words: everything can be changed, compared, pasted, linked and undone. */
export const figure = defineFigure<PlaygroundState>()({
  id: "playground",
  initial: beginning,
  fields: playgroundFields,
  expects,
  Body: PlaygroundBody,
  readout: (state) => playgroundSentence(playgroundOf(state)),
  // Bounds are no shares: of log-probabilities there are some to show only where the bounds meet.
  shares: (state) => {
    const { rows } = playgroundOf(state);
    return rows.every(({ lower, upper }) => upper - lower < 1e-9)
      ? rows.map(({ lower }) => lower)
      : [];
  },
  printed: (state) =>
    playgroundOf(state).rows.map((row) => ({
      label: row.word,
      share: row.upper,
      text: rowShareText(row),
    })),
  data: dataOf,
  editable: true,
});
