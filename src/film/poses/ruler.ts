import type { Frame } from "../frame.ts";
import type { Moment } from "../moment.ts";
import { namesUnder, under } from "./axis.ts";
import { LEAST, type Place } from "./place.ts";

/** Where the ruler lies. */
export function rulerIn({ edge, width, floor, narrow }: Frame): {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
} {
  const height = narrow ? 44 : 58;
  return { left: edge, right: width - edge, top: floor - 8 - height, height };
}

/** The shares end to end from 0 to 1, the favourite last; with the others in the sum, their part is the first. */
export function endToEnd(moment: Moment, frame: Frame): readonly Place[] {
  const ruler = rulerIn(frame);
  const length = ruler.right - ruler.left;
  const { named, share: first } = moment.others;
  let start = ruler.left + first * length;
  const segments: Place["block"][] = [];
  for (const i of moment.order) {
    const share = (named[i] ?? 0) * length;
    segments[i] = {
      x: start,
      y: ruler.top,
      width: Math.max(LEAST, share - 1),
      height: ruler.height,
    };
    start += share;
  }
  const names = namesUnder(
    segments.map(({ x, width }) => x + width / 2),
    moment.order,
    frame,
  );
  return segments.map((block, i) => {
    const middle = block.x + block.width / 2;
    const name = names[i] ?? { x: middle, y: frame.floor };
    return {
      name,
      number: under(name, frame),
      bead: { x: middle, y: ruler.top + ruler.height + 4, r: 1.5 },
      block,
    };
  });
}
