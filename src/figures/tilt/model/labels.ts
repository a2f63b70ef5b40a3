/**
 * `places`, in rising order, moved as little as possible in all (in squares) so that neighbours are at least `gap` apart:
 * what stands too close together is spread around its middle. Any unit of length.
 */
export function spread(places: readonly number[], gap: number): readonly number[] {
  const groups: { sum: number; size: number }[] = [];
  for (const [i, place] of places.entries()) {
    let group = { sum: place - i * gap, size: 1 };
    for (
      let before = groups.at(-1);
      before && before.sum / before.size >= group.sum / group.size;
      before = groups.at(-1)
    ) {
      groups.pop();
      group = { sum: before.sum + group.sum, size: before.size + group.size };
    }
    groups.push(group);
  }
  return groups
    .flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size))
    .map((start, i) => start + i * gap);
}

/** The row of each label, 0 for the highest: the first in which it does not touch the label before it. `widths` in the unit of `places`. */
export function rowsOf(places: readonly number[], widths: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return places.map((place, i) => {
    const half = (widths[i] ?? 0) / 2;
    const found = ends.findIndex((end) => end <= place - half);
    const row = found < 0 ? ends.length : found;
    ends[row] = place + half;
    return row;
  });
}
