import type { Point } from "./wordMap.ts";

/** A word on a map whose label needs room, all in CSS pixels. */
export interface Label extends Point {
  /** How wide the label is. */
  readonly width: number;
  /** The diameter of the dot that it belongs to. */
  readonly dot: number;
}

/** On which side of its dot a label stands. */
export type Side = "after" | "before";

const SIDES: readonly Side[] = ["after", "before"];

/** From where to where a label goes. */
interface Stretch {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** How far apart two lines of labels are at least, and a label and a dot. */
const [LINE, AIR] = [17, 4];

/**
 * Where each of `labels` can stand on a map so wide without lying on another label or on a dot; undefined where it has
 * no room. Each takes its place in turn, so that the first ones have the best chance. The first `indispensable` ones
 * stand in any case: if need be over dots, at the worst over another label.
 */
export function placeLabels(
  labels: readonly Label[],
  width: number,
  indispensable = 0,
): readonly (Side | undefined)[] {
  const taken: Stretch[] = [];
  const isWithin = ({ from, to }: Stretch): boolean => from >= 0 && to <= width;
  const isUnwritten = (stretch: Stretch): boolean =>
    isWithin(stretch) &&
    taken.every(
      ({ y, from, to }) =>
        Math.abs(y - stretch.y) >= LINE || to <= stretch.from || stretch.to <= from,
    );
  const isFree = (stretch: Stretch, own: Label): boolean =>
    isUnwritten(stretch) &&
    labels.every(
      (other) =>
        other === own ||
        Math.abs(other.y - stretch.y) >= (LINE + other.dot) / 2 - AIR ||
        Math.abs(other.x - (stretch.from + stretch.to) / 2) >=
          (stretch.to - stretch.from + other.dot) / 2,
    );
  return labels.map((label, index) => {
    const gap = label.dot / 2 + AIR;
    const places = {
      after: { y: label.y, from: label.x + gap, to: label.x + gap + label.width },
      before: { y: label.y, from: label.x - gap - label.width, to: label.x - gap },
    };
    const find = (fits: (stretch: Stretch) => boolean): Side | undefined =>
      SIDES.find((side) => fits(places[side]));
    const free = find((stretch) => isFree(stretch, label));
    const side =
      free ?? (index < indispensable ? (find(isUnwritten) ?? find(isWithin)) : undefined);
    if (side) taken.push(places[side]);
    return side;
  });
}
