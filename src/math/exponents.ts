import type { Logits } from "./logits.ts";
import { largest, requirePossibleLogits } from "./logits.ts";
import { requireTemperature } from "./temperature.ts";

/**
 * The exponents (zᵢ − max z)/T of a softmax: the largest is 0, so no exp(xᵢ) overflows.
 *
 * In [−∞, 0], one per logit, −∞ where masked. At T = 0 the limit: 0 for the largest logits, −∞ for
 * the others. At T = ∞: 0 for every finite logit.
 *
 * @throws TypeError, RangeError as `softmax`.
 */
export function exponents(logits: Logits, temperature: number): number[] {
  const z = requirePossibleLogits(logits);
  const T = requireTemperature(temperature);
  const top = largest(z);
  return z.map((logit) => exponent(logit, top, T));
}

/** (z − top)/T in [−∞, 0], for z ≤ top and a temperature in [0, ∞]; −∞ if z is. */
export function exponent(logit: number, top: number, temperature: number): number {
  if (logit === top) return 0;
  if (logit === -Infinity) return -Infinity;
  const gap = logit - top;
  // Dividing last keeps every digit of the gap, but a gap of more than 1.8e308 is not a number.
  return gap === -Infinity ? logit / temperature - top / temperature : gap / temperature;
}
