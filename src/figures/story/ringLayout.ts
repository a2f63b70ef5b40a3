/** Geometry of the drawn circle, in the units of its view box, whose origin is the centre. */

/** The radius of the circle’s points. */
export const RADIUS = 252;
/** The outermost point of the tail. */
const FARTHEST = 318;
/** How far from the circle the tail ends. */
const GAP = 17;
/** How often the tail goes round at most. */
const MOST_TURNS = 1.6;
/** The most words that have room for their names along the circle. */
export const MOST_NAMES = 125;

/** A point of the drawing; `angle` in degrees, clockwise from the top. */
export interface RingPoint {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

const pointAt = (turns: number, radius: number): RingPoint => {
  const [sin, cos] = [Math.sin(2 * Math.PI * turns), Math.cos(2 * Math.PI * turns)];
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { x: round(radius * sin), y: round(-radius * cos), angle: round(360 * turns) };
};

/** Place `at` of a circle of `count`. */
export const ringPoint = (at: number, count: number): RingPoint => pointAt(at / count, RADIUS);

/** The tail of `length` tokens that runs into place 0 of a circle of `count`: a spiral from outside, first token first. */
export const tailPoints = (length: number, count: number): readonly RingPoint[] => {
  const step = Math.min(1 / count, MOST_TURNS / length);
  return Array.from({ length }, (_, i) => {
    const before = length - i;
    return pointAt(-before * step, RADIUS + GAP + ((FARTHEST - RADIUS - GAP) * before) / length);
  });
};

/** The radius of a word’s point in a circle of `count`: as much as fits, within reason. */
export const dotSize = (count: number): number =>
  Math.min(7, Math.max(1.8, (0.42 * 2 * Math.PI * RADIUS) / count));

/** The view box of a circle, with or without a tail round it. */
export function viewBox(tailed: boolean): string {
  const reach = (tailed ? FARTHEST : RADIUS) + 14;
  return [-reach, -reach, 2 * reach, 2 * reach].join(" ");
}
