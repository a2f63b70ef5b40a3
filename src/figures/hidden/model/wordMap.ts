/** A point of a map, both coordinates in the same unit. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arrow key’s direction: one step to the right or down is positive. */
export const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Which of `points` is nearest to `place`; −1 of none. */
export function nearestPoint(points: readonly Point[], { x, y }: Point): number {
  const distances = points.map((point) => Math.hypot(point.x - x, point.y - y));
  return distances.indexOf(Math.min(...distances));
}

/**
 * The point that an arrow leads to from point `from`: of those less than 45° off its direction the nearest, where what
 * lies aside counts double; `from` itself if there is none.
 */
export function stepOnMap(points: readonly Point[], from: number, direction: Point): number {
  const start = points[from];
  if (!start) return from;
  const costs = points.map(({ x, y }, i) => {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    return i === from || ahead <= aside ? Infinity : ahead + 2 * aside;
  });
  const least = Math.min(...costs);
  return least === Infinity ? from : costs.indexOf(least);
}
