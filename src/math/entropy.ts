import { exponents } from "./exponents.ts";
import type { Logits } from "./logits.ts";
import { requireNumber } from "./numbers.ts";
import { expectation, logTotal, outcomes } from "./outcomes.ts";
import { requireProbabilities } from "./probabilities.ts";
import { sum } from "./sum.ts";

/** How far from 1 a sum of probabilities may be: the seventh decimal. */
const SUM_TOLERANCE = 1e-6;

/**
 * The Shannon entropy of a distribution, H = −Σᵢ pᵢ ln pᵢ: the mean surprisal of a draw, in nats.
 *
 * 0 if one outcome is certain, ln n if all n are equally likely; an impossible outcome adds nothing.
 * Close to certainty `entropyOf` is more accurate: rounding pᵢ to a double loses what is left of
 * 1 − pᵢ.
 *
 * @throws TypeError if probabilities is not a list of numbers.
 * @throws RangeError if one is negative, infinite or NaN, or if their sum is not 1 within 10⁻⁶.
 *
 * C. E. Shannon 1948, “A mathematical theory of communication”, Bell Syst. Tech. J. 27.
 */
export function entropy(probabilities: ArrayLike<number>): number {
  const p = requireProbabilities(probabilities);
  const total = sum(p);
  if (!(Math.abs(total - 1) <= SUM_TOLERANCE)) {
    throw new RangeError(`probabilities must sum to 1: ${total}`);
  }
  return Math.max(0, -sum(p.filter((pᵢ) => pᵢ > 0).map((pᵢ) => pᵢ * Math.log(pᵢ))));
}

/**
 * The Shannon entropy of softmax(logits, temperature), in nats, with no digits lost near certainty.
 *
 * In [0, ln n] for n finite logits, and non-decreasing in T: the logarithm of the number of largest
 * logits at T = 0, ln n at T = ∞. With x = (z − max z)/T it is ln Σ exp(xᵢ) − E[x], where the
 * first term is never negative and the second never positive: nothing cancels.
 *
 * @throws TypeError, RangeError as `softmax`.
 */
export function entropyOf(logits: Logits, temperature = 1): number {
  const x = exponents(logits, temperature).filter((exponent) => exponent > -Infinity);
  const nats = logTotal(x) - expectation(outcomes(x), (exponent) => exponent);
  // Rounding may lift a nearly uniform distribution an ulp above the uniform one.
  return Math.min(nats, Math.log(x.length));
}

/**
 * The effective number of choices e^H, the perplexity of a distribution whose entropy is `nats`.
 *
 * A fair die with that many faces would be equally hard to predict: 1 for a certainty, n for a
 * uniform choice among n. In [1, ∞] for nats in [0, ∞].
 *
 * @throws TypeError if nats is not a number; RangeError if it is negative or NaN.
 */
export function effectiveChoices(nats: number): number {
  if (!(requireNumber(nats, "nats") >= 0)) {
    throw new RangeError(`nats must not be negative or NaN: ${nats}`);
  }
  return Math.exp(nats);
}
