import { scaleLinear } from "d3";
import { LOWEST_POWER } from "../../figures/tilt/model/line.ts";
import type { Frame } from "../frame.ts";
import type { Moment } from "../moment.ts";
import { columnWidth, namesUnder, placesOnAxis, under } from "./axis.ts";
import { LEAST, type Place } from "./place.ts";

/** How high a column of weight 1 is, in px. */
export const weightUnit = ({ stage, floor }: Frame): number => floor - stage.top - 24;

/** How high a power of ten stands in the picture of the line, in px. */
export const powerScale = ({ stage, floor }: Frame): ((power: number) => number) =>
  scaleLinear([LOWEST_POWER, 0], [stage.top + 0.5 * (floor - stage.top), stage.top + 8]);

/** The highest that a column stands under the line. */
const underLine = ({ stage, floor }: Frame): number => 0.45 * (floor - stage.top);

/** Each word at its score, its column above it as high as its weight. */
export function overScores(moment: Moment, frame: Frame): readonly Place[] {
  const xs = placesOnAxis(moment, frame);
  const names = namesUnder(xs, moment.order, frame);
  const width = columnWidth(moment, frame);
  const unit = weightUnit(frame) * moment.tracks.grown;
  return xs.map((x, i) => {
    const name = names[i] ?? { x, y: frame.floor };
    const height = Math.max(LEAST, (moment.weights[i] ?? 0) * unit);
    return {
      name,
      number: under(name, frame),
      bead: { x, y: frame.floor, r: 5 },
      block: { x: x - width / 2, y: frame.floor - height, width, height },
    };
  });
}

/** Each word over its score as high as the logarithm of its share, its column under it as high as its share. */
export function tilted(moment: Moment, frame: Frame): readonly Place[] {
  const power = powerScale(frame);
  return columns(moment, frame, underLine(frame), (i) =>
    power(Math.max(LOWEST_POWER, moment.powers[i] ?? 0)),
  );
}

/** The columns alone, and room for the fraction above them. */
export function standing(moment: Moment, frame: Frame): readonly Place[] {
  const highest = 0.44 * (frame.floor - frame.stage.top);
  return columns(moment, frame, highest, () => frame.floor);
}

function columns(
  moment: Moment,
  frame: Frame,
  highest: number,
  beadAt: (word: number) => number,
): readonly Place[] {
  const xs = placesOnAxis(moment, frame);
  const names = namesUnder(xs, moment.order, frame);
  const width = columnWidth(moment, frame);
  return xs.map((x, i) => {
    const height = Math.max(LEAST, (moment.shares[i] ?? 0) * highest);
    const name = names[i] ?? { x, y: frame.floor };
    return {
      name,
      number: under(name, frame),
      bead: { x, y: beadAt(i), r: 6 },
      block: { x: x - width / 2, y: frame.floor - height, width, height },
    };
  });
}
