import { derive, type ExplorerState, oddsOf } from "../../model/derive.ts";
import { favouriteNames } from "../../words/distribution.ts";
import { formatRatio, formatScore, formatShare, formatTemperature } from "../../words/numbers.ts";

/** What the figure calls its parts. */
export const words = {
  powers: "Share, in powers of ten",
  shares: "Share",
  scores: "Score z",
  /** The name of the grey line. */
  asIs: "T = 1",
  wordInFormula: "Word in the formula",
  table: "Probability of each word at nine temperatures",
};

/** What the picture is of, for who does not see it. */
export const pictureName = (state: ExplorerState): string =>
  `Share against score at T = ${formatTemperature(state.temperature)}: ${derive(state)
    .rows.map(
      (row) => `${row.word} ${formatScore(row.logit)}, ${formatShare(row.probability, row)}`,
    )
    .join("; ")}`;

/** `At T = 0.50 the slope is 2: a point of score makes a word 7.39 times as likely.` */
export function slopeSentence(state: ExplorerState): string {
  const derived = derive(state);
  const at = `At T = ${formatTemperature(state.temperature)}`;
  if (state.temperature === 0)
    return derived.favourites.length === derived.rows.length
      ? `${at} the line stands upright, and every word is on it: their scores are equal.`
      : `${at} the line stands upright. All but ${favouriteNames(derived)} have fallen out of the picture.`;
  if (state.temperature === Infinity)
    return `${at} the line lies flat. A point of score is worth nothing, and every word gets the same share.`;
  const slope = formatRatio(1 / state.temperature);
  return `${at} the slope is ${slope}: a point of score makes a word ${formatRatio(Math.exp(1 / state.temperature))} times as likely.`;
}

/** How many times as likely the first word is as the second: `2.72`, `∞`. */
export function oddsText(state: ExplorerState): string {
  const [first, second] = derive(state).rows;
  if (!first || !second) return "";
  const odds = oddsOf(first, second);
  return odds === Infinity && state.temperature === 0 ? "∞" : formatRatio(odds);
}
