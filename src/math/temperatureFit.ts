import { likeliestBeta, logLikelihood } from "./likelihood.ts";
import { largest, type Logits } from "./logits.ts";
import { drawTally } from "./multinomial.ts";
import { requireCount } from "./numbers.ts";
import { softmaxBeta } from "./softmaxBeta.ts";
import { sum } from "./sum.ts";
import { requireTally, type Tally } from "./tally.ts";

/** How well any temperature explains a tally. */
export interface TemperatureFit {
  /** The share of tallies of that temperature that fit their own best one no better than this one does, in (0, 1]. */
  chance: number;
  /**
   * The indices of the tokens that a cut has taken, if the tally shows one: those less likely than every token that came.
   * Empty if it shows none.
   */
  cut: number[];
}

/** Below this chance a tally is said not to fit, or to show a cut. */
export const IMPLAUSIBLE = 0.01;

/**
 * Whether answers can have come of softmax at some temperature in [0, ∞], and whether the least likely tokens were cut off.
 *
 * The measure of fit is G = 2 Σ nᵢ ln(nᵢ / n pᵢ) at the likeliest temperature. That of a cut is how much likelier the
 * tally becomes if the tokens below the lowest that came were never possible: twice the difference of log-likelihoods,
 * each at its own best temperature. Neither follows a chi-square distribution where counts are small, so both are held
 * against `simulations` tallies of as many answers, drawn at the likeliest temperature and measured in the same way.
 * A cut is shown if at most one in a hundred of those looks as much like one, and what is left of the tally without the
 * tokens that it took fits.
 *
 * `random` is uniform in [0, 1); with a generator of a fixed seed the result is the same each time.
 *
 * @throws TypeError, RangeError as `estimateTemperature`; RangeError also if simulations is not a positive integer.
 */
export function temperatureFit(
  logits: Logits,
  counts: ArrayLike<number>,
  random: () => number,
  simulations = 199,
): TemperatureFit {
  const tally = requireTally(logits, counts);
  requireCount(simulations, "simulations");
  const { fit, asCut } = simulated(tally, random, simulations);
  const isCut =
    asCut <= IMPLAUSIBLE && simulated(withoutCut(tally), random, simulations).fit > IMPLAUSIBLE;
  return { chance: fit, cut: isCut ? belowAllSeen(tally) : [] };
}

/** The shares of simulated tallies that are as bad a fit as `tally`, and that look as much like a cut; itself counts as one. */
function simulated(tally: Tally, random: () => number, simulations: number) {
  const seen = measure(tally);
  const made = softmaxBeta(tally.x, seen.beta);
  let [fit, asCut] = [1, 1];
  for (let i = 0; i < simulations; i++) {
    const drawn = measure(requireTally(tally.x, drawTally(tally.total, made, random)));
    if (drawn.misfit >= seen.misfit - ROUNDING) fit++;
    if (drawn.cutGain >= seen.cutGain - ROUNDING) asCut++;
  }
  return { fit: fit / (simulations + 1), asCut: asCut / (simulations + 1) };
}

/** What rounding may take from a measure: tallies that are alike are as bad a fit as each other. */
const ROUNDING = 1e-9;

/** A tally's likeliest β from 0 on, how badly it fits, and how much a cut would gain. */
function measure(tally: Tally) {
  const { beta, likelihood } = best(tally);
  const saturated = sum(tally.counts.map((n) => (n === 0 ? 0 : n * Math.log(n / tally.total))));
  return {
    beta,
    misfit: 2 * (saturated - likelihood),
    cutGain: 2 * (best(withoutCut(tally)).likelihood - likelihood),
  };
}

/** The likeliest β from 0 on, which is any where all scores are equal, and the log-likelihood there. */
function best(tally: Tally) {
  const level = tally.x.every((xᵢ) => xᵢ === tally.x[0]);
  const beta = level ? 0 : Math.max(0, likeliestBeta(tally));
  return { beta, likelihood: logLikelihood(tally, beta) };
}

/** The tokens of a lower logit than any that came. */
function belowAllSeen({ x, counts }: Tally): number[] {
  const lowest = -largest(x.filter((_, i) => counts[i] !== 0).map((xᵢ) => -xᵢ));
  return x.flatMap((xᵢ, i) => (xᵢ < lowest ? [i] : []));
}

/** The same answers, of a list that ends with the least likely token that came. */
function withoutCut(tally: Tally): Tally {
  const cut = new Set(belowAllSeen(tally));
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, i) => !cut.has(i));
  return { ...tally, x: kept(tally.x), counts: kept(tally.counts) };
}
