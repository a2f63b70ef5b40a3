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
/** The longest axis on which tenths can still be dragged. */
const FINE = 60;

/**
 * The axis for `list`: −4 to 8 and wider where a score lies beyond; for log-probabilities up to 0. It depends on the
 * list alone, never on the dial.
 */
export function axisOf(list: readonly Entry[], kind: Kind): ScoreAxis {
  const reported = list.map(({ score }) => score).filter((score) => score !== UNREPORTED);
  const least = reported.reduce((a, b) => Math.min(a, b), SCORE_RANGE.lowest);
  const most =
    kind === "logprobs" ? 0 : reported.reduce((a, b) => Math.max(a, b), SCORE_RANGE.highest);
  const lowest = Math.floor(least / GRID) * GRID;
  const highest = Math.ceil(most / GRID) * GRID;
  const step = highest - lowest <= FINE ? 0.1 : 1;
  return { lowest, highest, step, scale: percentScale([lowest, highest]) };
}
