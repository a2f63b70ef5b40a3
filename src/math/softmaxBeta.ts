import type { Logits } from "./logits.ts";
import { largest, requirePossibleLogits } from "./logits.ts";
import { requireNumber } from "./numbers.ts";
import { distribution } from "./outcomes.ts";

/**
 * The softmax distribution of β·z at an inverse temperature β = 1/T of either sign.
 *
 * β = 0 is uniform over the finite logits, +∞ shares 1 among the largest and −∞ among the smallest
 * of them. Below 0 the ranking is inverted: a negative temperature is hotter than an infinite one,
 * not colder than 0. Masked tokens keep probability 0 at every β.
 *
 * @throws TypeError if logits is not a list of numbers, or beta not a number.
 * @throws RangeError if beta is NaN, if a logit is NaN or +∞, or if none is finite.
 */
export function softmaxBeta(logits: Logits, beta: number): number[] {
  if (Number.isNaN(requireNumber(beta, "beta"))) throw new RangeError("beta must not be NaN");
  const z = requirePossibleLogits(logits);
  const favourite = beta < 0 ? smallestFinite(z) : largest(z);
  return distribution(z.map((logit) => exponent(logit, favourite, beta)));
}

function smallestFinite(z: readonly number[]): number {
  return -largest(z.filter((logit) => logit > -Infinity).map((logit) => -logit));
}

function exponent(logit: number, favourite: number, beta: number): number {
  if (logit === favourite) return 0;
  if (logit === -Infinity) return -Infinity;
  const gap = logit - favourite;
  return Number.isFinite(gap) ? beta * gap : beta * logit - beta * favourite;
}
