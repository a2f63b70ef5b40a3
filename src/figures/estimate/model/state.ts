import { drawTally, logSoftmax, softmax } from "../../../math/index.ts";
import { entryAt } from "../../../model/entryAt.ts";
import { nextSeed } from "../../../model/seed.ts";
import { toast } from "../../../model/vocabulary.ts";
import type { CountedWord, PairedWord } from "./entries.ts";

/** The causes: a tally of answers or two answers, and the temperature that was asked for. */
export interface EstimateState {
  /** The dial: the setting under test, of two answers that of the first; 0 to ∞. */
  readonly temperature: number;
  readonly view: "tally" | "answers";
  readonly tally: readonly CountedWord[];
  readonly pair: readonly PairedWord[];
  /** To how many decimals the log-probabilities of `pair` are rounded, 0 to 17. */
  readonly digits: number;
  /** Whether answers that are drawn here lose all but the first words to a cut. */
  readonly cut: boolean;
  /** The luck of the next answers that are drawn here. */
  readonly seed: string;
}

/** How many words a cut leaves. */
export const KEPT = 4;

/** Two hundred answers, drawn at T = 1 whatever was asked for. */
const COUNTS = [116, 45, 21, 10, 7, 1, 0];

/** To how many decimals the first two answers are rounded, as some APIs do. */
const DIGITS = 3;

const rounded = (logprobs: readonly number[], i: number): number =>
  Math.round(entryAt(logprobs, i) * 10 ** DIGITS) / 10 ** DIGITS;
const [asIs, hot] = [logSoftmax(toast.logits), logSoftmax(toast.logits, 2)];

/** How the figure begins: an ignored dial. */
export const beginning: EstimateState = {
  temperature: 1.5,
  view: "tally",
  tally: toast.words.map((word, i) => ({
    word,
    score: entryAt(toast.logits, i),
    count: entryAt(COUNTS, i),
  })),
  pair: toast.words.map((word, i) => ({ word, first: rounded(asIs, i), second: rounded(hot, i) })),
  digits: DIGITS,
  cut: false,
  seed: "luck",
};

/** The tally's words that have a score. */
export const scoredOf = (
  tally: readonly CountedWord[],
): readonly (CountedWord & { readonly score: number })[] =>
  tally.flatMap(({ word, score, count }) => (score === undefined ? [] : [{ word, score, count }]));

/** `n` answers drawn from the scores of the tally at the dial's temperature, in place of those that were counted. */
export function drawn(
  state: EstimateState,
  n: number,
  random: () => number,
): Pick<EstimateState, "tally" | "seed"> {
  const { temperature, cut, seed } = state;
  const scored = scoredOf(state.tally);
  const scores = scored.map(({ score }) => score);
  const least = scores.toSorted((a, b) => b - a)[cut ? KEPT - 1 : scores.length - 1] ?? -Infinity;
  const passing = scores.map((score) => (score < least ? -Infinity : score));
  const counts = drawTally(n, softmax(passing, temperature), random);
  return {
    tally: scored.map((row, i) => ({ ...row, count: entryAt(counts, i) })),
    seed: nextSeed(seed),
  };
}
