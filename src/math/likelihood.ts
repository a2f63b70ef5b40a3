import type { Logits } from "./logits.ts";
import { largest } from "./logits.ts";
import { requireNumber } from "./numbers.ts";
import { requireTally, type Tally } from "./tally.ts";
import { tilted } from "./tilted.ts";

/**
 * The logarithm of the probability of a tally's answers, one after another, at the inverse temperature β = 1/T:
 * ℓ(β) = Σ nᵢ ln pᵢ = n (β x̄ − ln Σ exp(β xᵢ)), in (−∞, 0]; at β = ±∞ the limit, −∞ where an answer is impossible.
 *
 * Concave in β: softmax is an exponential family with β as its natural parameter and x̄ as its sufficient statistic.
 */
export function logLikelihood(tally: Tally, beta: number): number {
  if (Number.isFinite(beta)) {
    return tally.total * (beta * tally.mean - tilted(tally.x, beta).logTotal);
  }
  const end = beta > 0 ? 0 : -largest(tally.x.map((xᵢ) => -xᵢ));
  const tied = tally.x.filter((xᵢ) => xᵢ === end).length;
  return isAllAt(tally, end) ? -tally.total * Math.log(tied) : -Infinity;
}

/** Whether every answer is a token of score `end`. */
export const isAllAt = ({ x, counts }: Tally, end: number): boolean =>
  x.every((xᵢ, i) => xᵢ === end || counts[i] === 0);

/**
 * The β of the largest likelihood, in [−∞, ∞]: where the mean score that softmax(β z) expects is that of the answers.
 *
 * +∞ (T = 0) if all answers are tokens of the highest score, −∞ if all are of the lowest; 0 (T = ∞) if their mean is the
 * plain mean of all scores, and below 0 if it is lower than that. By Newton's method, kept between what is known to be
 * too low and too high.
 *
 * @throws RangeError if all logits are equal: every temperature then says the same.
 */
export function likeliestBeta(tally: Tally): number {
  const { x, mean } = tally;
  const bottom = -largest(x.map((xᵢ) => -xᵢ));
  if (bottom === 0) throw new RangeError("logits must not all be equal");
  if (isAllAt(tally, 0)) return Infinity;
  if (isAllAt(tally, bottom)) return -Infinity;
  let [low, high, beta] = [-Infinity, Infinity, 0];
  for (let step = 0; step < 200; step++) {
    const at = tilted(x, beta);
    const gap = mean - at.mean;
    if (gap > 0) low = beta;
    else high = beta;
    const newton = beta + gap / at.variance;
    const next = newton > low && newton < high ? newton : between(low, high, bottom);
    if (gap === 0 || Math.abs(next - beta) <= 1e-13 * Math.max(Math.abs(beta), -1 / bottom)) break;
    beta = next;
  }
  return beta;
}

/** The middle of an interval; of one without end, a place twice as far out, or a first one on the scale of the scores. */
function between(low: number, high: number, bottom: number): number {
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2;
  const [end, away] = Number.isFinite(low) ? [low, 1] : [high, -1];
  return end + away * Math.max(Math.abs(end), -1 / bottom);
}

/**
 * How likely a tally is at β against how likely at the best β, exp(ℓ(β) − ℓ(β̂)): in [0, 1], 1 at the best.
 *
 * @throws TypeError, RangeError as `estimateTemperature`; RangeError also if beta is NaN.
 */
export function relativeLikelihood(
  logits: Logits,
  counts: ArrayLike<number>,
  betas: readonly number[],
): number[] {
  const tally = requireTally(logits, counts);
  const best = logLikelihood(tally, likeliestBeta(tally));
  return betas.map((beta) => {
    if (Number.isNaN(requireNumber(beta, "beta"))) throw new RangeError("beta must not be NaN");
    return Math.min(1, Math.exp(logLikelihood(tally, beta) - best));
  });
}
