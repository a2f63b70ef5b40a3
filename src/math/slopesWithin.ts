/** The slopes from `low` to `high`, and the middle of them. */
interface Slopes {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The slopes from 0 on of all lines that pass within `rounding` of every token in both directions, and the middle of
 * them; undefined if there is none. By how much a line misses is convex in its slope, so that its least is found by
 * ternary search and the two ends by halving.
 */
export function slopesWithin(
  x: readonly number[],
  y: readonly number[],
  rounding: number,
  fitted: number,
): Slopes | undefined {
  // Doubles themselves end somewhere.
  const margin = 8 * Number.EPSILON * Math.max(...[...x, ...y].map(Math.abs));
  const misses = (slope: number): number => {
    const heights = x.map((xᵢ, i) => (y[i] ?? 0) - slope * xᵢ);
    const range = Math.max(...heights) - Math.min(...heights);
    return range - 2 * (rounding + margin) * (1 + slope);
  };
  let [from, to] = [0, 2 * Math.max(0, fitted) + 1];
  for (let step = 0; step < 200; step++) {
    const third = (to - from) / 3;
    if (misses(from + third) < misses(to - third)) to -= third;
    else from += third;
  }
  const best = [from, to, fitted, 0].reduce((a, b) => (b >= 0 && misses(b) < misses(a) ? b : a));
  if (misses(best) > 0) return undefined;
  const low = misses(0) <= 0 ? 0 : lastWithin(best, 0, misses);
  let outside = best + 1;
  while (misses(outside) <= 0 && outside < Number.MAX_VALUE / 4) outside *= 2;
  const high = lastWithin(best, outside, misses);
  return { slope: (low + high) / 2, low, high };
}

/** The last slope on the way from one that misses no token to one that does. */
function lastWithin(within: number, beyond: number, misses: (slope: number) => number): number {
  let [inside, outside] = [within, beyond];
  for (let halving = 0; halving < 100; halving++) {
    const middle = (inside + outside) / 2;
    if (misses(middle) <= 0) inside = middle;
    else outside = middle;
  }
  return inside;
}
