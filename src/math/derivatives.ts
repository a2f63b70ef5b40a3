import { exponents } from "./exponents.ts";
import type { Logits } from "./logits.ts";
import { expectation, outcomes } from "./outcomes.ts";

/**
 * How fast each probability of softmax changes with T: dpᵢ/dT = pᵢ (E[z] − zᵢ)/T².
 *
 * One number per logit, per unit of temperature; they sum to 0. A token gains while its logit is
 * below the mean logit E[z] = Σ pⱼ zⱼ, and peaks where it equals it. At T = 0 and T = ∞ the limit,
 * which is always 0: probability leaves a certainty more slowly than any power of T.
 *
 * Computed from (zᵢ − max z)/T: near certainty E[z] − zᵢ itself would be a difference of nearly
 * equal numbers.
 *
 * @throws TypeError, RangeError as `softmax`.
 */
export function probabilityDerivative(logits: Logits, temperature: number): number[] {
  const draws = outcomes(exponents(logits, temperature));
  if (isLimit(temperature)) return draws.map(() => 0);
  const mean = expectation(draws, (x) => x);
  return draws.map(({ x, p }) => (p === 0 ? 0 : (p * (mean - x)) / temperature));
}

/**
 * How fast the entropy of softmax changes with T: dH/dT = Var[z]/T³, where Var[z] is the variance of
 * the logit of a draw.
 *
 * In nats per unit of temperature. Never negative; 0 only if all finite logits are equal (or if all
 * but the largest have underflowed). At T = 0 and T = ∞ the limit, which is always 0.
 *
 * @throws TypeError, RangeError as `softmax`.
 */
export function entropyDerivative(logits: Logits, temperature: number): number {
  const draws = outcomes(exponents(logits, temperature));
  if (isLimit(temperature)) return 0;
  const mean = expectation(draws, (x) => x);
  return expectation(draws, (x) => (x - mean) ** 2) / temperature;
}

function isLimit(temperature: number): boolean {
  return temperature === 0 || temperature === Infinity;
}
