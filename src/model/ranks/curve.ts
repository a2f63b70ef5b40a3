import { surprisal } from "../../math/rankedSoftmax.ts";
import { memoOf } from "../memo.ts";
import type { Ranked, RankedScores } from "./ranks.ts";

/** How many ranks the curve is drawn through, at most. */
const SAMPLES = 300;

/** The smallest probability on the axis, as a power of ten; the axis never moves. */
export const LOWEST_POWER = -12;

/** Where a share of 0 is drawn, in percent: so far below the axis that the curve falls off it straight. */
const OFF = 10_000;

/** Places evenly spaced on the logarithm of the rank. */
export interface RankAxis {
  /** The ranks, from 0, ascending, each once; the first and the last are among them. */
  readonly ranks: readonly number[];
  /** Where each stands on a logarithmic axis from 1 to n, in percent. */
  readonly places: readonly number[];
}

/** The ranks of `list` that its curve is drawn through. */
export const rankAxis = memoOf((list: RankedScores): RankAxis => {
  const { length } = list.scores;
  const all = Array.from({ length: SAMPLES }, (_, i) => Math.round(length ** (i / (SAMPLES - 1))));
  const ranks = [...new Set(all)].map((nth) => nth - 1);
  return { ranks, places: ranks.map((at) => placeOf(at + 1, length)) };
});

/** Where the `nth` word of `count` stands on the axis of ranks, in percent. */
export const placeOf = (nth: number, count: number): number =>
  round((100 * Math.log(nth)) / Math.log(count));

/** How far below 1 the share of each of the axis’s ranks lies, in percent of the axis of powers of ten. */
export const rankCurve = (ranked: Ranked): readonly number[] =>
  rankAxis(ranked.list).ranks.map((at) =>
    dropOf(surprisal(ranked.list.binned, ranked, at) / Math.LN10),
  );

/** Where 10^−`power` stands on the axis of probabilities, in percent from the top. */
export const dropOf = (power: number): number =>
  Math.min(OFF, round((100 * power) / -LOWEST_POWER));

// The last digit of an exponential may differ between the engine that prerenders and the one that hydrates.
const round = (percent: number): number => Math.round(percent * 100) / 100;
