/** The least count that a cell should expect; rarer outcomes are merged into one cell. */
const LEAST_EXPECTED = 5;

/** A number of draws, observed and expected. */
interface Cell {
  readonly observed: number;
  readonly expected: number;
}

/** How often each outcome came up, beside how often `probabilities` say that it should. */
export function tally(draws: readonly number[], probabilities: readonly number[]): Cell[] {
  const counts = probabilities.map(() => 0);
  for (const draw of draws) counts[draw] = (counts[draw] ?? 0) + 1;
  return probabilities.map((p, index) => ({
    observed: counts[index] ?? 0,
    expected: p * draws.length,
  }));
}

/** The same tally with all rare outcomes in one cell, and the impossible ones left out. */
export function mergeRare(cells: readonly Cell[]): Cell[] {
  const rare = cells.filter(({ expected }) => expected > 0 && expected < LEAST_EXPECTED);
  const common = cells.filter(({ expected }) => expected >= LEAST_EXPECTED);
  if (rare.length === 0) return common;
  const merged = rare.reduce((a, b) => ({
    observed: a.observed + b.observed,
    expected: a.expected + b.expected,
  }));
  return [...common, merged];
}

/** Pearson's Σ (O − E)²/E, near the number of cells less one if the tally fits. */
export function chiSquare(cells: readonly Cell[]): number {
  return cells.reduce((sum, { observed: O, expected: E }) => sum + (O - E) ** 2 / E, 0);
}

/** The likelihood ratio 2 Σ O ln(O/E), distributed like `chiSquare`. */
export function likelihoodRatio(cells: readonly Cell[]): number {
  const terms = cells.filter(({ observed }) => observed > 0);
  return 2 * terms.reduce((sum, { observed: O, expected: E }) => sum + O * Math.log(O / E), 0);
}
