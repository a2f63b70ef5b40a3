import type { Logits } from "./logits.ts";
import { largest } from "./logits.ts";
import { requireNumbers } from "./numbers.ts";
import { sum } from "./sum.ts";

/** How often each token came, and all that its temperature depends on. */
export interface Tally {
  /** xᵢ = zᵢ − max z, in (−∞, 0]: one per token. */
  readonly x: readonly number[];
  readonly counts: readonly number[];
  /** n, how many answers there are; at least 1. */
  readonly total: number;
  /** The mean of x over the answers, Σ nᵢ xᵢ / n: with n, the sufficient statistic of the temperature. */
  readonly mean: number;
}

/**
 * A tally of answers: `counts[i]` times the token of `logits[i]`.
 *
 * @throws TypeError if logits or counts is not a list of numbers.
 * @throws RangeError if they are of different lengths, if a logit is not finite, if a count is not one of 0, 1, 2, …, or
 * if nothing was counted.
 */
export function requireTally(logits: Logits, counts: ArrayLike<number>): Tally {
  const z = requireNumbers(logits, "logits");
  const n = requireNumbers(counts, "counts");
  if (z.length !== n.length) {
    throw new RangeError(`counts must be one per logit: ${n.length} for ${z.length}`);
  }
  for (const [index, logit] of z.entries()) {
    if (!Number.isFinite(logit)) throw new RangeError(`logits[${index}] must be finite: ${logit}`);
    if (!(Number.isSafeInteger(n[index]) && Number(n[index]) >= 0)) {
      throw new RangeError(`counts[${index}] must be a whole number from 0 on: ${n[index]}`);
    }
  }
  const total = sum(n);
  if (total === 0) throw new RangeError("counts must not all be 0");
  const top = largest(z);
  const x = z.map((logit) => logit - top);
  return { x, counts: n, total, mean: sum(x.map((xᵢ, i) => xᵢ * (n[i] ?? 0))) / total };
}
