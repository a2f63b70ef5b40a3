import { sum } from "./sum.ts";

/** What a draw can turn out to be: an exponent x = (z − max z)/T, and its probability p. */
interface Outcome {
  readonly x: number;
  readonly p: number;
}

/** Every exponent with its probability exp(xᵢ) / Σⱼ exp(xⱼ), in order; the largest must be 0. */
export function outcomes(x: readonly number[]): Outcome[] {
  const total = sum(x.map((exponent) => Math.exp(exponent)));
  return x.map((exponent) => ({ x: exponent, p: Math.exp(exponent) / total }));
}

/** The probabilities of those outcomes: the softmax distribution itself. */
export function distribution(x: readonly number[]): number[] {
  const weights = x.map((exponent) => Math.exp(exponent));
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}

/** The expectation Σ pᵢ f(xᵢ); an outcome of probability 0 adds nothing, not even where f is ∞. */
export function expectation(draws: readonly Outcome[], f: (x: number) => number): number {
  return sum(draws.filter(({ p }) => p > 0).map(({ x, p }) => p * f(x)));
}

/**
 * ln Σᵢ exp(xᵢ), in [0, ln n], for exponents whose largest is 0.
 *
 * One largest term, exactly 1, is left out of the sum, so that what the others add to it keeps its
 * digits, however little it is.
 */
export function logTotal(x: readonly number[]): number {
  const top = x.indexOf(0);
  const others = sum(x.map((exponent, index) => (index === top ? 0 : Math.exp(exponent))));
  return others < 1 ? Math.log1p(others) : Math.log(1 + others);
}
