import { bandSums } from "./bandSums.ts";
import type { BinnedLogits } from "./bins.ts";
import { requireTemperature } from "./temperature.ts";

/** What softmax over all of a large vocabulary comes to at one temperature. */
export interface RankedSoftmax {
  /** T, in [0, ∞]. */
  readonly temperature: number;
  /** ln Σ exp(−d/T), in [0, ln n] nats: the logarithm of the partition function less max z/T. */
  readonly logTotal: number;
  /** Shannon entropy in nats, in [0, ln n]. */
  readonly nats: number;
  /** The probability of each band of ranks; they sum to 1. */
  readonly bands: readonly number[];
}

/**
 * Softmax of `binned` at `temperature` in [0, ∞], as sums over every one of its logits. At T = 0 the limit: the largest
 * logits share all. At T = ∞: all have the same share.
 *
 * Entropy is ln Σ exp(−d/T) + E[d]/T: neither is negative, and nothing cancels. Errors are those of `bandSums`.
 *
 * @throws TypeError, RangeError if temperature is not in [0, ∞].
 */
export function rankedSoftmax(binned: BinnedLogits, temperature: number): RankedSoftmax {
  const T = requireTemperature(temperature);
  if (T === 0) return shared(binned, T, tiesOf(binned));
  if (T === Infinity) return shared(binned, T, binned.gaps.length);
  const sums = bandSums(binned, T);
  // The largest logit weighs 1 and is left out, so that what little the others add keeps its digits.
  const others = sums.reduce((total, { weight }) => total + weight, 0);
  const gap = sums.reduce((total, band) => total + band.gap, 0);
  const total = 1 + others;
  const logTotal = Math.log1p(others);
  return {
    temperature: T,
    logTotal,
    nats: Math.min(logTotal + gap / total / T, Math.log(binned.gaps.length)),
    bands: sums.map(({ weight }, band) => (weight + (band === 0 ? 1 : 0)) / total),
  };
}

/** How many logits are the largest. */
export const tiesOf = ({ gaps }: BinnedLogits): number => {
  const ties = gaps.findIndex((gap) => gap > 0);
  return ties < 0 ? gaps.length : ties;
};

/** The first `count` ranks share everything equally. */
function shared({ bandEnds }: BinnedLogits, temperature: number, count: number): RankedSoftmax {
  const nats = Math.log(count);
  const upTo = (end: number): number => Math.min(end, count);
  const bands = bandEnds.map((end, band) => (upTo(end) - upTo(bandEnds[band - 1] ?? 0)) / count);
  return { temperature, logTotal: nats, nats, bands };
}

/** −ln p of the logit of rank `rank` (from 0), ∞ where p is exactly 0. */
export function surprisal(
  { gaps }: BinnedLogits,
  { temperature, logTotal }: RankedSoftmax,
  rank: number,
): number {
  const gap = gaps[rank] ?? Infinity;
  if (gap === 0) return logTotal;
  return gap / temperature + logTotal;
}
