import type { Logits } from "./logits.ts";
import { largest, requirePossibleLogits } from "./logits.ts";

/**
 * The index of the largest logit, the lowest such index if several are equal.
 *
 * This is the tie-break of greedy decoders. Softmax at T = 0 has none: there the tied tokens share
 * the probability.
 *
 * @throws TypeError if logits is not a list of numbers.
 * @throws RangeError if a logit is NaN or +∞, or if none is finite.
 */
export function greedy(logits: Logits): number {
  const z = requirePossibleLogits(logits);
  return z.indexOf(largest(z));
}
