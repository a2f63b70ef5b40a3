/**
 * What textbook code computes when it exponentiates first and asks questions later: e^(z/T) for each score, then each
 * weight over their sum. Right on paper, but a double ends at 1.8 × 10³⁰⁸: past e^709.8 a weight is `Infinity`, and
 * `Infinity / Infinity` is `NaN`.
 */
export interface NaiveSoftmax {
  readonly weights: readonly number[];
  readonly total: number;
  /** `NaN` where the arithmetic broke. */
  readonly shares: readonly number[];
}

/** The naive softmax of `scaled` (scores already divided by T), overflow and all. */
export function naiveSoftmax(scaled: readonly number[]): NaiveSoftmax {
  const weights = scaled.map(Math.exp);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { weights, total, shares: weights.map((weight) => weight / total) };
}

/** What most people try first: each score over the sum of the scores. Negative or undefined for many lists. */
export function plainShares(logits: readonly number[]): readonly number[] {
  const total = logits.reduce((sum, z) => sum + z, 0);
  return logits.map((z) => (Math.abs(total) < 1e-9 ? NaN : z / total));
}
