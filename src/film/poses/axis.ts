import { scaleLinear } from "d3";
import { spread } from "../../figures/tilt/model/labels.ts";
import { scoreRange } from "../../figures/tilt/model/line.ts";
import type { Frame } from "../frame.ts";
import type { Moment } from "../moment.ts";
import type { Point } from "./place.ts";

/** Where a score stands on the axis, in px: the same place for all scores that differ from it by what is added to all. */
export function across({ extent, logits }: Moment, { stage }: Frame): (score: number) => number {
  const range = scoreRange([...extent, ...logits]);
  return scaleLinear(range, [stage.left, stage.right]);
}

/** `places`, which rise in `order`, moved apart by at least `gap`, and all of them into [`low`, `high`]. */
export function apart(
  places: readonly number[],
  order: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const found = [
    ...spread(
      order.map((i) => places[i] ?? 0),
      gap,
    ),
  ];
  for (let n = 0; n < found.length; n++)
    found[n] = Math.max(found[n] ?? 0, n === 0 ? low : (found[n - 1] ?? 0) + gap);
  for (let n = found.length - 1; n >= 0; n--)
    found[n] = Math.min(found[n] ?? 0, n === found.length - 1 ? high : (found[n + 1] ?? 0) - gap);
  const moved: number[] = [];
  for (const [n, i] of order.entries()) moved[i] = found[n] ?? 0;
  return moved;
}

/** How wide a column is. */
export const columnWidth = ({ words }: Moment, { stage }: Frame): number =>
  Math.min(34, Math.max(6, (stage.right - stage.left) / (words.length * 3)));

/** Where the words stand on the axis; those of nearly the same score side by side. */
export function placesOnAxis(moment: Moment, frame: Frame): readonly number[] {
  const x = across(moment, frame);
  const { left, right } = frame.stage;
  const width = columnWidth(moment, frame);
  return apart(moment.logits.map(x), moment.order, width + 2, left + width / 2, right - width / 2);
}

/** Names in rows under `places`, word after word a row further down; in a row none touches another. */
export function namesUnder(
  places: readonly number[],
  order: readonly number[],
  { names, edge, width }: Frame,
): readonly Point[] {
  const points: Point[] = [];
  for (let row = 0; row < names.rows; row++) {
    const own = order.filter((i) => i % names.rows === row);
    const half = names.widest / 2;
    const xs = apart(
      own.map((i) => places[i] ?? 0),
      own.map((_, n) => n),
      names.widest + 6,
      edge + half,
      width - edge - half,
    );
    own.forEach((i, n) => {
      points[i] = { x: xs[n] ?? 0, y: names.first + row * names.leading };
    });
  }
  return points;
}

/** A number under its name. */
export const under = ({ x, y }: Point, { names }: Frame): Point => ({
  x,
  y: y + names.numbers + 2,
});
