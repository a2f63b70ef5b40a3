import type { Frame } from "../frame.ts";
import { widthOf } from "../letters.ts";
import type { Moment } from "../moment.ts";
import { apart } from "./axis.ts";
import { LEAST, type Place } from "./place.ts";

/** Where the pile stands: its middle, width, top and foot. */
export function pileIn({ stage, width, floor, narrow }: Frame): {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly foot: number;
} {
  return {
    x: width * (narrow ? 0.58 : 0.56),
    width: narrow ? 56 : 96,
    top: stage.top,
    foot: floor,
  };
}

/** The columns on top of each other: the favourite at the foot, names and numbers in a list to their left. */
export function piled(moment: Moment, frame: Frame): readonly Place[] {
  const pile = pileIn(frame);
  const { size, numbers } = frame.names;
  const order = moment.order.toReversed();
  const count = order.length;
  const cuts = 3 * moment.tracks.cut * Math.min(1, 7 / count);
  const room = pile.foot - pile.top - (count - 1) * cuts;
  const blocks: { y: number; height: number }[] = [];
  let foot = pile.foot;
  for (const i of order) {
    const height = (room * (moment.weights[i] ?? 0)) / moment.whole;
    blocks[i] = { y: foot - height, height: Math.max(LEAST, height) };
    foot -= height + cuts;
  }
  const middles = blocks.map(({ y, height }) => y + height / 2);
  const widestName = Math.max(...moment.words.map((word) => widthOf(word, size)));
  const leading = Math.min(size + 7, (pile.foot - pile.top) / count);
  const ys = apart(middles, moment.order, leading, pile.top + 2, pile.foot - 2);
  const left = pile.x - pile.width / 2;
  const numberX = left - (frame.narrow ? 44 : 70);
  const half = Math.min(frame.names.widest, widestName) / 2;
  const nameX = Math.max(frame.edge + half, numberX - (frame.narrow ? 34 : 48) - half);
  return blocks.map((block, i) => ({
    name: { x: nameX, y: (ys[i] ?? 0) + size * 0.35 },
    number: { x: numberX, y: (ys[i] ?? 0) + numbers * 0.35 },
    bead: { x: left - 7, y: middles[i] ?? 0, r: 2.5 },
    block: { ...block, x: pile.x - pile.width / 2, width: pile.width },
  }));
}
