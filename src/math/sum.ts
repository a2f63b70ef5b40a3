/**
 * The sum of `terms`, as accurate as if it had been added up with twice the digits.
 *
 * What each addition rounds away is itself added up, and put back at the end (A. Neumaier 1974,
 * “Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen”, ZAMM 54).
 */
export function sum(terms: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const term of terms) {
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + lost;
}

/**
 * The running totals of `terms`: the first, the first two, …, all of them.
 *
 * Non-decreasing if no term is negative, and level across terms that are 0: each total is a single
 * rounded addition to the one before.
 */
export function cumulativeSums(terms: readonly number[]): number[] {
  let total = 0;
  return terms.map((term) => {
    total += term;
    return total;
  });
}
