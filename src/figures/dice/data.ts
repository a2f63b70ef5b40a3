import type { DiceRow, DiceState } from "./model/dice.ts";
import { temperatureField } from "../../model/fields.ts";
import type { FigureData } from "../../panel/defineFigure.tsx";

/**
 * The experiment as exact numbers. Shares, expectations and usual ranges are of the dial's ruler; `drawn` is what fell
 * on the ruler at `drawn_at`.
 */
export const diceData = (state: DiceState, rows: readonly DiceRow[]): FigureData => ({
  columns: [
    "temperature",
    "word",
    "logit",
    "probability",
    "expected",
    "usual_low",
    "usual_high",
    "drawn",
    "drawn_at",
    "seed",
  ],
  rows: rows.map(({ word, logit, probability, expected, usual, drawn }) => [
    state.temperature,
    word,
    logit,
    probability,
    expected,
    usual.low,
    usual.high,
    drawn,
    temperatureField.format(state.counted),
    state.seed,
  ]),
  softmax: {
    words: rows.map(({ word }) => word),
    logits: rows.map(({ logit }) => logit),
    temperature: state.temperature,
  },
});
