import { requireCount, requireFraction, requireNumber } from "./numbers.ts";
import { cumulativeSums } from "./sum.ts";

/** What is left out of the distribution's sum, relative to its largest term. */
const NEGLIGIBLE = 1e-30;

/**
 * The smallest count k with P(X ≤ k) ≥ `level`, for each of `levels`: quantiles of the binomial distribution of X, the
 * number of successes among n independent trials that each succeed with probability p.
 *
 * Exact: no normal approximation. Each term of the distribution is the one before it times a simple ratio; they are
 * built outwards from the largest, so that nothing overflows, and divided by their sum in the end.
 *
 * @throws TypeError if n, p or a level is not a number.
 * @throws RangeError if n is not a positive integer, if p is outside [0, 1], or if a level is not strictly between 0
 * and 1.
 *
 * N. L. Johnson, A. W. Kemp and S. Kotz 2005, “Univariate Discrete Distributions”, 3rd ed., chapter 3.
 */
export function binomialQuantiles(n: number, p: number, levels: readonly number[]): number[] {
  requireCount(n, "n");
  requireFraction(p, "p");
  for (const level of levels) requireLevel(level);
  if (p === 0) return levels.map(() => 0);
  if (p === 1) return levels.map(() => n);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  const below = outwards(mode, (k) => k / (n - k + 1) / odds);
  const above = outwards(n - mode, (left) => (left / (n - left + 1)) * odds);
  const terms = [...below.toReversed(), 1, ...above];
  const first = mode - below.length;
  const cumulative = cumulativeSums(terms);
  const total = cumulative.at(-1) ?? 1;
  return levels.map((level) => first + cumulative.findIndex((sum) => sum >= level * total));
}

function requireLevel(level: number): void {
  if (!(requireNumber(level, "level") > 0 && level < 1)) {
    throw new RangeError(`level must be between 0 and 1: ${level}`);
  }
}

/**
 * The terms on one side of the largest, nearest first and relative to it: each is the one before it times
 * `ratio(left)`, where `left` falls from `steps` to 1. It ends where terms no longer count.
 */
function outwards(steps: number, ratio: (left: number) => number): number[] {
  const terms: number[] = [];
  let term = 1;
  for (let left = steps; left > 0 && term > NEGLIGIBLE; left -= 1) {
    term *= ratio(left);
    terms.push(term);
  }
  return terms;
}

/**
 * The probability that something of probability p happens at least once in n independent trials, 1 − (1 − p)ⁿ.
 * It keeps all its digits when p is tiny.
 *
 * @throws TypeError if n or p is not a number.
 * @throws RangeError if n is not a positive integer, or p is outside [0, 1].
 */
export function atLeastOnce(n: number, p: number): number {
  requireCount(n, "n");
  return -Math.expm1(n * Math.log1p(-requireFraction(p, "p"))) + 0;
}
