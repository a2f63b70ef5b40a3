import { easeCubicInOut } from "d3";
import type { Frame } from "../frame.ts";
import { clamp, mixed } from "../marks.ts";
import type { Moment } from "../moment.ts";
import { cloud } from "./cloud.ts";
import { overScores, standing, tilted } from "./columns.ts";
import { piled } from "./pile.ts";
import type { Place, Point } from "./place.ts";
import { endToEnd } from "./ruler.ts";

/** The arrangements of the words, in the order of the film. */
const POSES = [cloud, overScores, piled, tilted, endToEnd, standing] as const;

/**
 * From pose to pose, how much later the last word starts than the first, over the time that one takes: of their names, and
 * of their columns. Where it is negative the last word goes first. The order keeps names out of each other's way.
 */
const LAGS: readonly Lag[] = [
  { names: 0.5, blocks: 0.5, bent: false },
  { names: -3, blocks: 2, bent: true },
  { names: 3, blocks: -2, bent: true },
  { names: 0, blocks: 0.3, bent: false },
  { names: 0, blocks: 0.3, bent: false },
];

interface Lag {
  readonly names: number;
  readonly blocks: number;
  /** Whether names that go left go left first, and up or down after it, and names that go right the other way round. */
  readonly bent: boolean;
}

/** Where every word is at `moment`: in one of the poses, or between two. */
export function placesOf(moment: Moment, frame: Frame): readonly Place[] {
  const { pose } = moment.tracks;
  const from = Math.min(POSES.length - 1, Math.floor(pose));
  const before = POSES[from]?.(moment, frame) ?? [];
  const after = pose > from ? POSES[from + 1]?.(moment, frame) : undefined;
  if (!after) return before;
  const { names, blocks, bent } = LAGS[from] ?? { names: 0, blocks: 0, bent: false };
  const ranks = ranksOf(moment.order);
  return before.map((place, i) => {
    const rank = ranks[i] ?? 0;
    const block = easeCubicInOut(late(pose - from, blocks, rank));
    const next = after[i] ?? place;
    const name = late(pose - from, names, rank);
    const toLeft = next.name.x < place.name.x;
    return between(
      place,
      next,
      bent ? bentWay(name, toLeft) : evenWay(name),
      // From under its name to beside it, and back.
      bent ? stepAside(name, asideOf(next) > asideOf(place)) : evenWay(name),
      block,
    );
  });
}

/** How far a number has come from under its name to beside it, once the name is on its way; or back. */
function stepAside(part: number, isOut: boolean): Way {
  const time = isOut ? part : 1 - part;
  const x = easeCubicInOut(clamp((time - 0.4) / 0.4));
  const y = easeCubicInOut(clamp((time - 0.7) / 0.3));
  return isOut ? { x, y } : { x: 1 - x, y: 1 - y };
}

/** How far a number stands beside its name. */
const asideOf = ({ name, number }: Place): number => Math.abs(number.x - name.x);

/** How far something has come, sideways and up or down. */
interface Way {
  readonly x: number;
  readonly y: number;
}

/** How far something has come on a straight way when `part` of its time has gone. */
function evenWay(part: number): Way {
  const k = easeCubicInOut(part);
  return { x: k, y: k };
}

/** How far something has come that goes sideways first, or last. */
function bentWay(part: number, acrossFirst: boolean): Way {
  const first = easeCubicInOut(clamp(part / 0.6));
  const second = easeCubicInOut(clamp(part / 0.6 - 2 / 3));
  return acrossFirst ? { x: first, y: second } : { x: second, y: first };
}

/** The place of each word from the favourite (0) to the last (1). */
const ranksOf = (order: readonly number[]): readonly number[] => {
  const ranks: number[] = [];
  const last = Math.max(1, order.length - 1);
  for (const [n, i] of order.entries()) ranks[i] = (order.length - 1 - n) / last;
  return ranks;
};

/** How far a word of `rank` in [0, 1] has come when all together have come as far as `part`. */
const late = (part: number, lag: number, rank: number): number => {
  const size = Math.abs(lag);
  return clamp(part * (1 + size) - size * (lag < 0 ? 1 - rank : rank));
};

const pointBetween = (a: Point, b: Point, k: Way): Point => ({
  x: mixed(a.x, b.x, k.x),
  y: mixed(a.y, b.y, k.y),
});

const less = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

function between(a: Place, b: Place, name: Way, number: Way, block: number): Place {
  const named = pointBetween(a.name, b.name, name);
  const beside = pointBetween(less(a.number, a.name), less(b.number, b.name), number);
  return {
    name: named,
    number: { x: named.x + beside.x, y: named.y + beside.y },
    bead: {
      ...pointBetween(a.bead, b.bead, { x: block, y: block }),
      r: mixed(a.bead.r, b.bead.r, block),
    },
    block: {
      ...pointBetween(a.block, b.block, { x: block, y: block }),
      width: mixed(a.block.width, b.block.width, block),
      height: mixed(a.block.height, b.block.height, block),
    },
  };
}
