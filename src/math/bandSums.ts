import type { BinnedLogits, LogitBin } from "./bins.ts";
import { ORDER } from "./bins.ts";
import { requireFiniteTemperature } from "./temperature.ts";

/** Two sums over logits at a temperature T, where d is how far each lies below the largest of all. */
export interface BandSums {
  /** Σ exp(−d/T). */
  weight: number;
  /** Σ d exp(−d/T). */
  gap: number;
}

/** From this temperature on sums are taken from the bins, below it from the logits themselves. */
export const LOWEST_BINNED = 0.1;

/** exp(−x) is 0 for every larger x. */
const UNDERFLOW = 745.2;

/**
 * The sums over each band of ranks of `binned`, without the largest logit, whose d is 0. T lies in (0, ∞).
 *
 * From T = `LOWEST_BINNED` on, a bin contributes e^(−c/T) times a polynomial in 1/T, c its centre. That is Taylor’s, so
 * with h = (half the bin’s width)/T the relative error of a weight is at most h^(k+1)/(k+1)! · e^h: less than 3·10⁻¹⁴
 * for k = `ORDER` and h = 0.625, its largest. Of the gaps k is one less. Below, every logit is added up on its own,
 * until the exponentials are 0.
 *
 * @throws TypeError, RangeError if the temperature is not in (0, ∞).
 */
export function bandSums(binned: BinnedLogits, temperature: number): BandSums[] {
  const T = requireFiniteTemperature(temperature);
  const bands = binned.bandEnds.map(() => ({ weight: 0, gap: 0 }));
  for (const bin of binned.bins) {
    const band = bands[bin.band];
    // The bins lie ever further below the largest logit.
    if (!band || (binned.gaps[bin.start] ?? 0) / T > UNDERFLOW) break;
    const { weight, gap } =
      bin.moments && T >= LOWEST_BINNED
        ? polynomials(bin.centre, bin.moments, T)
        : oneByOne(binned.gaps, bin, T);
    band.weight += weight;
    band.gap += gap;
  }
  return bands;
}

/** Horner’s rule for Σ Mₖ xᵏ and for its derivative, at x = −1/T. */
function polynomials(centre: number, moments: Float64Array, T: number): BandSums {
  const x = -1 / T;
  let value = 0;
  let slope = 0;
  for (let k = ORDER; k >= 0; k -= 1) {
    slope = slope * x + value;
    value = value * x + (moments[k] ?? 0);
  }
  const scale = Math.exp(-centre / T);
  return { weight: scale * value, gap: scale * (centre * value + slope) };
}

/** Neumaier’s compensated summation, as in `sum`, of the weights; the gaps follow them. */
function oneByOne(gaps: Float64Array, { start, end }: LogitBin, T: number): BandSums {
  let weight = 0;
  let lost = 0;
  let gap = 0;
  for (let rank = start; rank < end; rank += 1) {
    const distance = gaps[rank] ?? 0;
    const term = Math.exp(-distance / T);
    const next = weight + term;
    lost += weight >= term ? weight - next + term : term - next + weight;
    weight = next;
    gap += distance * term;
  }
  return { weight: weight + lost, gap };
}
