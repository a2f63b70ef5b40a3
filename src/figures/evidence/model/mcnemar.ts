/**
 * McNemar’s exact test for the same questions answered twice: the probability that chance alone, a fair coin for each
 * question whose answer changed, shares out `lost` and `gained` at least as unevenly. Two-sided, at most 1.
 *
 * Q. McNemar 1947, “Note on the sampling error of the difference between correlated proportions”, Psychometrika 12,
 * 153–157.
 *
 * @throws RangeError if a count is not a whole number from 0 on
 */
export function mcnemarTest(lost: number, gained: number): number {
  for (const count of [lost, gained])
    if (!(Number.isInteger(count) && count >= 0))
      throw new RangeError(`a count must be a whole number: ${count}`);
  const changed = lost + gained;
  let term = 2 ** -changed;
  let sum = 0;
  for (let k = 0; k <= Math.min(lost, gained); k += 1) {
    sum += term;
    term *= (changed - k) / (k + 1);
  }
  return Math.min(1, 2 * sum);
}
