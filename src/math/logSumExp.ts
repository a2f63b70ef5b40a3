import { exponents } from "./exponents.ts";
import type { Logits } from "./logits.ts";
import { largest, requireLogits } from "./logits.ts";
import { logTotal } from "./outcomes.ts";
import { requireFiniteTemperature } from "./temperature.ts";

/**
 * The logarithm of the sum of exponentials, ln Σᵢ exp(zᵢ/T): a smooth maximum of zᵢ/T.
 *
 * T lies in (0, ∞); at either end it diverges. At least max z/T and at most ln n above it. The empty
 * sum is 0, so with no finite logit the result is −∞; ±∞ also where it exceeds the largest double.
 *
 * @throws TypeError if logits is not a list of numbers, or temperature not a number.
 * @throws RangeError if temperature is 0, negative, infinite or NaN, or if a logit is NaN or +∞.
 */
export function logSumExp(logits: Logits, temperature = 1): number {
  const z = requireLogits(logits);
  const T = requireFiniteTemperature(temperature);
  const top = largest(z);
  return top === -Infinity ? -Infinity : top / T + logTotal(exponents(z, T));
}

/**
 * The logits divided by the temperature, zᵢ/T: what softmax at T = 1 turns into softmax at T.
 *
 * T lies in (0, ∞). One number per logit; masked ones stay −∞, and a quotient beyond the
 * largest double becomes ±∞.
 *
 * @throws TypeError, RangeError as `logSumExp`.
 */
export function scaleLogits(logits: Logits, temperature: number): number[] {
  const z = requireLogits(logits);
  const T = requireFiniteTemperature(temperature);
  return z.map((logit) => logit / T);
}
