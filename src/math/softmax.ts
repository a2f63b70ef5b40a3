import { exponents } from "./exponents.ts";
import type { Logits } from "./logits.ts";
import { distribution, logTotal } from "./outcomes.ts";

/**
 * The softmax distribution of `logits` at `temperature`: pᵢ = exp(zᵢ/T) / Σⱼ exp(zⱼ/T).
 *
 * Logits may be any finite numbers, or −∞ (probability 0); adding a constant to all of them changes
 * nothing. T lies in [0, ∞]. At T = 0 the limit: 1, split equally among the largest logits. At T = ∞:
 * uniform over the finite logits. One probability per logit, each in [0, 1]; they sum to 1.
 *
 * The largest logit is subtracted first and the difference divided second, so that no term
 * overflows; pᵢ has a relative error of about (|zᵢ − max z|/T + 3) ε. A probability too small for a
 * double is 0.
 *
 * @throws TypeError if logits is not a list of numbers, or temperature not a number.
 * @throws RangeError if temperature is negative or NaN, if a logit is NaN or +∞, or if none is
 * finite.
 *
 * P. Blanchard, D. J. Higham & N. J. Higham 2021, “Accurately computing the log-sum-exp and softmax
 * functions”, IMA J. Numer. Anal. 41.
 */
export function softmax(logits: Logits, temperature = 1): number[] {
  return distribution(exponents(logits, temperature));
}

/**
 * The natural logarithm of the softmax distribution: ln pᵢ = zᵢ/T − ln Σⱼ exp(zⱼ/T).
 *
 * One number in [−∞, 0] nats per logit; exact where the probability itself would round to 0 or to
 * 1. −∞ where masked, and at T = 0 wherever the logit is not the largest.
 *
 * @throws TypeError, RangeError as `softmax`.
 */
export function logSoftmax(logits: Logits, temperature = 1): number[] {
  const x = exponents(logits, temperature);
  const normaliser = logTotal(x);
  return x.map((exponent) => exponent - normaliser);
}
