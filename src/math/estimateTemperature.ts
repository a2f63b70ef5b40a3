import { type BetaEstimate, betaInterval } from "./betaInterval.ts";
import { exponents } from "./exponents.ts";
import type { Logits } from "./logits.ts";
import { NORMAL_QUANTILE } from "./normal.ts";
import { requireNumber } from "./numbers.ts";
import { expectation, outcomes } from "./outcomes.ts";
import { requireTally } from "./tally.ts";
import { requireFiniteTemperature } from "./temperature.ts";

/** The temperature that a tally speaks for; temperatures in [0, ∞]. */
export interface TemperatureEstimate {
  /** The likeliest temperature: ∞ also where an inverted ranking (β < 0), which no temperature makes, is likelier still. */
  temperature: number;
  /** The lower end of the 95 % confidence interval. */
  low: number;
  /** The upper end. */
  high: number;
  /** The same as inverse temperatures, where the scale goes on below 0. */
  beta: BetaEstimate;
}

/**
 * What temperature made these answers of these logits: by maximum likelihood, with a 95 % confidence interval.
 *
 * `counts[i]` says how often token i came among independent answers drawn from softmax(logits, T). Tokens of which no
 * answers were counted belong into the list; answers that are no token of the list are to be left out, which does not
 * bias T, as the odds among the others are the same without them. Exact at the ends: T = 0 if every answer is of the
 * highest logit, and an upper end of ∞ if even equal chances are not ruled out. An interval whose β lies below 0 is at ∞
 * from end to end: no temperature explains the tally.
 *
 * In simulations the interval holds the truth in 93 to 97 % of tallies if at least 3 answers are expected not to be the
 * most likely token; where fewer are, whole numbers leave no choice between less and up to 100 %.
 *
 * @throws TypeError if logits or counts is not a list of numbers.
 * @throws RangeError if they are of different lengths, if a logit is not finite or all are equal, if a count is not one
 * of 0, 1, 2, …, or if nothing was counted.
 */
export function estimateTemperature(
  logits: Logits,
  counts: ArrayLike<number>,
): TemperatureEstimate {
  const beta = betaInterval(requireTally(logits, counts));
  return {
    temperature: temperatureOf(beta.best),
    low: temperatureOf(beta.high),
    high: temperatureOf(beta.low),
    beta,
  };
}

/** 1/β, and ∞ for all β that are not above 0. */
const temperatureOf = (beta: number): number => (beta > 0 ? 1 / beta : Infinity);

/**
 * How many answers at T make the half-width of the 95 % interval about `precision` times T, in [0, ∞].
 *
 * From the Fisher information: an answer tells Var[z] of β = 1/T, so that n = (1.96 T / precision)² / Var[z], not rounded.
 * It grows without bound towards both ends of the dial: at T near 0 nearly all answers are one word, and at high T a
 * change of T changes little.
 *
 * @throws TypeError, RangeError as `softmax`; RangeError also if temperature is not positive and finite, or precision
 * not positive.
 */
export function answersFor(logits: Logits, temperature: number, precision: number): number {
  requireFiniteTemperature(temperature);
  if (!(requireNumber(precision, "precision") > 0)) {
    throw new RangeError(`precision must be positive: ${precision}`);
  }
  const draws = outcomes(exponents(logits, temperature));
  const mean = expectation(draws, (x) => x);
  // Of x = z/T: T² is in it already.
  const variance = expectation(draws, (x) => (x - mean) ** 2);
  return (NORMAL_QUANTILE / precision) ** 2 / variance;
}
