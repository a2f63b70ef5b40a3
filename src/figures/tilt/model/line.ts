import { logSoftmax } from "../../../math/index.ts";

/** A place in the picture: a score, and a share in powers of ten (0 for all picks, −2 for one in a hundred). */
export interface Place {
  readonly score: number;
  readonly power: number;
}

/** The lowest power of ten in the picture: one pick in a million. */
export const LOWEST_POWER = -6;

/** The scores in the picture, with room at both sides; no dial changes it. `logits` are at least one finite number. */
export function scoreRange(logits: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(...logits), Math.max(...logits)];
  const room = 0.08 * (high - low) || 1;
  return [low - room, high + room];
}

/**
 * The straight line on which all words lie, power = (score / T − ln Z) / ln 10: its two ends within `range` and within the
 * picture's powers. Its slope is 1/T in units of e: upright at T = 0, level at T = ∞.
 */
export function lineOf(
  logits: readonly number[],
  temperature: number,
  [low, high]: readonly [low: number, high: number],
): readonly [Place, Place] {
  const score = Math.max(...logits);
  const power = Math.max(...logSoftmax(logits, temperature)) / Math.LN10;
  const run = temperature * Math.LN10;
  const at = (wanted: number): Place =>
    run === Infinity
      ? { score: wanted, power }
      : { score: wanted, power: power + (wanted - score) / run };
  const down = score + (LOWEST_POWER - power) * run;
  const up = score - power * run;
  return [
    down > low ? { score: down, power: LOWEST_POWER } : at(low),
    up < high ? { score: up, power: 0 } : at(high),
  ];
}
