import { percentScale } from "../../chart/barLayout.ts";
import { SCORE_RANGE } from "../../model/fields.ts";
import type { Kind } from "./model/playground.ts";
import { type Entry, UNREPORTED } from "./model/list.ts";

/** The axis of a list's scores, and of the ranges that drag them: from `lowest` to `highest`, `step` apart. */
export interface ScoreAxis {
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
  readonly scale: ReturnType<typeof percentScale>;
}

/** Ends are rounded outwards to multiples of this, so that a list rarely gets another axis. */
const GRID = 2;
/** The longest axis, in steps: on a longer one a step is ten times as long. */
const MOST_STEPS = 600;
/** The shortest step, and the longest: that of 2,000,000. */
const STEPS = [0.1, 1, 10, 100, 1_000, 10_000] as const;
const stepOf = (length: number): number =>
  STEPS.find((step) => length <= MOST_STEPS * step) ?? STEPS[5];

/**
 * The axis for `list`: −4 to 8 and wider where a score lies beyond; for log-probabilities up to 0. It depends on the
 * list alone, never on the dial.
 */
export function axisOf(list: readonly Entry[], kind: Kind): ScoreAxis {
  const numbers = list.map(({ score }) => score);
  const reported = kind === "logprobs" ? numbers.filter((number) => number > UNREPORTED) : numbers;
  const least = reported.reduce((a, b) => Math.min(a, b), SCORE_RANGE.lowest);
  const most =
    kind === "logprobs" ? 0 : reported.reduce((a, b) => Math.max(a, b), SCORE_RANGE.highest);
  const step = stepOf(most - least);
  const grid = GRID * Math.max(1, step);
  const lowest = Math.floor(least / grid) * grid;
  const highest = Math.ceil(most / grid) * grid;
  return { lowest, highest, step, scale: percentScale([lowest, highest]) };
}
