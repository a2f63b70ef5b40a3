import { largest } from "./logits.ts";
import { likeliestBeta, logLikelihood } from "./likelihood.ts";
import { NORMAL_QUANTILE } from "./normal.ts";
import type { Tally } from "./tally.ts";
import { tilted } from "./tilted.ts";

/** What either end of the interval leaves out. */
const OUTSIDE = 0.025;

/** An inverse temperature and where it lies with 95 % confidence, all in [−∞, ∞]. */
export interface BetaEstimate {
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The likeliest β of a tally and its 95 % confidence interval: all β that make neither so high a mean score as that of
 * the answers a matter of 2.5 % or less, nor so low a one.
 *
 * These chances come from the saddlepoint: with r = ±√(2 (ℓ(β̂) − ℓ(β))), the signed root of the likelihood ratio, and
 * u = (β̂ − β) √(n Var(β̂)), they are Φ(±r*) with r* = r + ln(u/r)/r. The plain ratio, r alone, covers too little where
 * nearly all answers are one word. Half of what is itself observed counts as beyond it (mid-p), as suits numbers that
 * come in steps. Where all answers are the highest of all (β̂ = ∞) that half is exact, pⁿ/2.
 *
 * O. E. Barndorff-Nielsen 1986, Biometrika 73; R. Lugannani and S. Rice 1980, Adv. Appl. Prob. 12.
 *
 * @throws RangeError if all logits are equal.
 */
export function betaInterval(tally: Tally): BetaEstimate {
  const best = likeliestBeta(tally);
  if (best === Infinity) return { best, low: lowestForAllHighest(tally), high: best };
  if (best === -Infinity) return { best, low: best, high: -lowestForAllHighest(mirrored(tally)) };
  const peak = logLikelihood(tally, best);
  const spread = Math.sqrt(tally.total * tilted(tally.x, best).variance);
  const isOutside = (beta: number): boolean => {
    const r = Math.sqrt(2 * Math.max(0, peak - logLikelihood(tally, beta)));
    const u = Math.abs(beta - best) * spread;
    return r > NEAR && r + Math.log(u / r) / r > NORMAL_QUANTILE;
  };
  return {
    best,
    low: boundary(best, -1 / spread, isOutside),
    high: boundary(best, 1 / spread, isOutside),
  };
}

/** Below this the correction of r is a quotient of two numbers that are nearly 0, and no end is so near. */
const NEAR = 0.1;

/** The lower end where all n answers have the highest score: there half their chance, pⁿ/2, is 2.5 %. */
function lowestForAllHighest({ x, total }: Tally): number {
  const tied = Math.log(x.filter((xᵢ) => xᵢ === 0).length);
  const least = Math.log(2 * OUTSIDE) / total;
  const isOutside = (beta: number): boolean => tied - tilted(x, beta).logTotal < least;
  const scale = 1 / largest(x.map((xᵢ) => -xᵢ));
  let inside = scale;
  while (isOutside(inside)) inside *= 2;
  return boundary(inside, -scale, isOutside);
}

/** The same answers with all scores negated: what is said of β is then true of −β. */
function mirrored(tally: Tally): Tally {
  const range = largest(tally.x.map((xᵢ) => -xᵢ));
  const x = tally.x.map((xᵢ) => -range - xᵢ);
  return { ...tally, x, mean: -range - tally.mean };
}

/** The β on the way from `inside` in the direction of `step` from which on `isOutside` holds. */
function boundary(inside: number, step: number, isOutside: (beta: number) => boolean): number {
  let [near, far] = [inside, inside + step];
  while (!isOutside(far) && Number.isFinite(far)) [near, far] = [far, inside + (far - inside) * 2];
  for (let halving = 0; halving < 100; halving++) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) break;
    if (isOutside(middle)) far = middle;
    else near = middle;
  }
  return near;
}
