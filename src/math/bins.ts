/** The order k of the polynomials: each bin has the moments 0 to k of its logits. */
export const ORDER = 13;

/** The widest that a bin can be, on the scale of the logits. */
export const BIN_WIDTH = 0.125;

/** A bin of no more logits than this is cheaper to add up one by one: an exponential costs about six terms. */
const FEW = 4;

/** A stretch of neighbouring ranks: close together and summed up by moments, or few and kept one by one. */
export interface LogitBin {
  /** The ranks from `start` on, up to `end` and without it; the largest logit has rank 0 and is in no bin. */
  readonly start: number;
  readonly end: number;
  /** The middle of the bin, as a distance below the largest logit. */
  readonly centre: number;
  /** Mₖ = Σ (dᵢ − centre)ᵏ / k! for k = 0 … `ORDER`; absent where the logits are added up one by one. */
  readonly moments?: Float64Array;
  /** Which band of ranks the bin belongs to. */
  readonly band: number;
}

/** Any number of logits, prepared so that sums over all of them at any temperature need a few hundred terms. */
export interface BinnedLogits {
  /** dᵢ = max z − zᵢ ≥ 0 by rank, ascending: how far each logit lies below the largest. */
  readonly gaps: Float64Array;
  readonly bins: readonly LogitBin[];
  /** Where each band of ranks ends, the last one at the number of logits. */
  readonly bandEnds: readonly number[];
}

/**
 * Bins logits that are sorted already, largest first. No bin is wider than `BIN_WIDTH`, and none crosses one of `cuts`,
 * the numbers of highest logits that the sums tell apart from the rest: [50] makes two bands, the top 50 and the rest.
 *
 * @throws RangeError if there is no logit, or if they are not finite and in descending order.
 */
export function binLogits(sorted: Float64Array, cuts: readonly number[] = []): BinnedLogits {
  const gaps = gapsOf(sorted);
  const bandEnds = [...cuts.map((cut) => Math.min(cut, gaps.length)), gaps.length];
  const bins: LogitBin[] = [];
  let start = 1;
  for (const [band, bandEnd] of bandEnds.entries()) {
    while (start < bandEnd) {
      const end = endOf(gaps, start, bandEnd);
      bins.push(binOf(gaps, start, end, band));
      start = end;
    }
  }
  return { gaps, bins, bandEnds };
}

function gapsOf(sorted: Float64Array): Float64Array {
  const largest = sorted[0];
  if (largest === undefined) throw new RangeError("logits must not be empty");
  const gaps = sorted.map((logit) => largest - logit);
  let before = 0;
  for (const gap of gaps) {
    if (!(gap >= before && gap < Infinity)) {
      throw new RangeError("logits must be finite and in descending order");
    }
    before = gap;
  }
  return gaps;
}

/** The first rank from `start` on that lies more than a bin's width below it. */
function endOf(gaps: Float64Array, start: number, limit: number): number {
  const edge = (gaps[start] ?? 0) + BIN_WIDTH;
  let end = start + 1;
  while (end < limit && (gaps[end] ?? Infinity) <= edge) end += 1;
  return end;
}

function binOf(gaps: Float64Array, start: number, end: number, band: number): LogitBin {
  const centre = ((gaps[start] ?? 0) + (gaps[end - 1] ?? 0)) / 2;
  const bin = { start, end, centre, band };
  return end - start <= FEW
    ? bin
    : { ...bin, moments: momentsAbout(centre, gaps.subarray(start, end)) };
}

function momentsAbout(centre: number, gaps: Float64Array): Float64Array {
  const moments = new Float64Array(ORDER + 1);
  for (const gap of gaps) {
    const distance = gap - centre;
    let term = 1;
    for (let k = 0; k <= ORDER; k += 1) {
      moments[k] = (moments[k] ?? 0) + term;
      term *= distance / (k + 1);
    }
  }
  return moments;
}
