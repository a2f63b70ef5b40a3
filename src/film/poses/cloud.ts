import { easeCubicInOut } from "d3";
import { dotProduct, HIDDEN_VECTOR } from "../../figures/vectors/model/vectors.ts";
import { toast } from "../../model/vocabulary.ts";
import type { Frame } from "../frame.ts";
import { clamp, mixed } from "../marks.ts";
import type { Moment } from "../moment.ts";
import { columnWidth, placesOnAxis, under } from "./axis.ts";
import type { Place } from "./place.ts";

/** Which share of the stage's half each word's vector goes aside from the hidden one, above it (positive) or below. */
function asides(count: number, isToy: boolean): readonly number[] {
  const lengths = Array.from({ length: count }, (_, i) => {
    if (!isToy) return 1 - (0.7 * Math.floor(i / 2)) / Math.max(1, Math.ceil(count / 2) - 1);
    const { vector, score } = dotProduct(i);
    const square = (entries: readonly number[]): number =>
      entries.reduce((sum, e) => sum + e * e, 0);
    // What is left of its length when its part along the hidden vector is taken away.
    return Math.sqrt(Math.max(0, square(vector) - score ** 2 / square(HIDDEN_VECTOR)));
  });
  const longest = Math.max(...lengths);
  return lengths.map((length, i) => ((i % 2 === 0 ? 1 : -1) * length) / longest);
}

/** The middle of the stage, where the hidden vector lies while the words are beside it. */
export const hiddenHeight = (pose: number, { stage, floor }: Frame): number =>
  mixed((stage.top + floor) / 2 + 18, floor, easeCubicInOut(clamp(pose)));

/** Each word at the tip of its vector, which has its score along the hidden vector. */
export function cloud(moment: Moment, frame: Frame): readonly Place[] {
  const { stage, floor, names, edge, width } = frame;
  const middle = hiddenHeight(0, frame);
  const reach = Math.min(middle - stage.top - 34, floor + names.leading - middle - 24);
  const isToy = moment.words === toast.words;
  const xs = placesOnAxis(moment, frame);
  return asides(moment.words.length, isToy).map((aside, i) => {
    const x = xs[i] ?? 0;
    const y = middle - aside * reach;
    const half = names.widest / 2;
    const name = {
      x: Math.min(width - edge - half, Math.max(edge + half, x)),
      y: aside > 0 ? y - 12 : y + names.size + 8,
    };
    return {
      name,
      number: under(name, frame),
      bead: { x, y, r: 5 },
      block: {
        x: x - columnWidth(moment, frame) / 2,
        y: floor,
        width: columnWidth(moment, frame),
        height: 0,
      },
    };
  });
}
