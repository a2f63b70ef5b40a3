import { SCORE_RANGE } from "./fields.ts";

/** Changes a reader can make to a whole list of scores. Each returns a fresh list. */

/** An axis: its lowest and its highest score. */
type Domain = readonly [lowest: number, highest: number];

const TOYS: Domain = [SCORE_RANGE.lowest, SCORE_RANGE.highest];

/** `logits` with the score at `index` set to `score`, kept to three decimals and clamped into `domain`. */
export const withScore = (
  logits: readonly number[],
  index: number,
  score: number,
  [lowest, highest]: Domain = TOYS,
): readonly number[] => {
  const clamped = Math.min(highest, Math.max(lowest, Math.round(score * 1000) / 1000));
  return logits.map((z, i) => (i === index ? clamped : z));
};

/** `logits` with `amount` added to every score; `null` where one would leave `domain`. */
export const addToEvery = (
  logits: readonly number[],
  amount: number,
  [lowest, highest]: Domain = TOYS,
): readonly number[] | null => shiftedWithin(logits, amount, { lowest, highest });

/** The second-highest score raised to the highest, so that two words tie. */
export function tied(logits: readonly number[]): readonly number[] {
  const highest = Math.max(...logits);
  const second = Math.max(...logits.filter((z) => z < highest));
  return logits.map((z) => (z === second ? highest : z));
}

/** The limits of scores that a reader types rather than drags. */
interface Limits {
  readonly lowest: number;
  readonly highest: number;
}

/** `moved` where all of it is within `limits`, with the noise of decimal fractions taken off (past 10⁻⁹); else `null`. */
const within = (moved: readonly number[], { lowest, highest }: Limits): readonly number[] | null =>
  moved.every((z) => z >= lowest && z <= highest)
    ? moved.map((z) => Math.round(z * 1e9) / 1e9 + 0)
    : null;

/** `scores` with `amount` added to each, which changes no share; `null` where one would leave `limits`. */
export const shiftedWithin = (
  scores: readonly number[],
  amount: number,
  limits: Limits,
): readonly number[] | null =>
  within(
    scores.map((z) => z + amount),
    limits,
  );

/** Each of `scores` doubled, which shares as the old ones at half the temperature; `null` where one would leave `limits`. */
export const doubledWithin = (
  scores: readonly number[],
  limits: Limits,
): readonly number[] | null =>
  within(
    scores.map((z) => 2 * z),
    limits,
  );

/** Each of `scores` set to the plain mean of all, kept to three decimals. */
export function levelled(scores: readonly number[]): readonly number[] {
  const mean = scores.reduce((sum, z) => sum + z, 0) / scores.length;
  return scores.map(() => Math.round(mean * 1000) / 1000 + 0);
}
