import { binomialQuantiles } from "../../../math/binomial.ts";

/** The share of all experiments that `usualCounts` covers, at least. */
export const COVERAGE = 0.95;

/** The counts from `low` to `high`, both included. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The counts of a word of share `p` that are usual among `n` draws: from the 2.5 % to the 97.5 % quantile of the
 * binomial distribution. Fewer than one experiment in twenty falls outside, fewer than one in forty on either side.
 */
export function usualCounts(n: number, p: number): CountRange {
  if (n === 0) return { low: 0, high: 0 };
  const tail = (1 - COVERAGE) / 2;
  const [low = 0, high = n] = binomialQuantiles(n, Math.min(1, p), [tail, 1 - tail]);
  return { low, high };
}
