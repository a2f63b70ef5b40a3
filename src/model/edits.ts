import { SCORE_RANGE } from "./fields.ts";

/** Changes a reader can make to a whole list of scores. Each returns a fresh list. */

const clamp = (z: number): number =>
  Math.min(SCORE_RANGE.highest, Math.max(SCORE_RANGE.lowest, Math.round(z * 1000) / 1000));

/** `logits` with the score at `index` set to `score`, clamped into `SCORE_RANGE`. */
export const withScore = (
  logits: readonly number[],
  index: number,
  score: number,
): readonly number[] => logits.map((z, i) => (i === index ? clamp(score) : z));

/** `logits` with `amount` added to every score; `null` where one would leave `SCORE_RANGE`. */
export function addToEvery(logits: readonly number[], amount: number): readonly number[] | null {
  const moved = logits.map((z) => Math.round((z + amount) * 1000) / 1000);
  return moved.every((z) => clamp(z) === z) ? moved : null;
}

/** Every score set to the plain mean of all. */
export const equalised = (logits: readonly number[]): readonly number[] => {
  const mean = logits.reduce((sum, z) => sum + z, 0) / logits.length;
  return logits.map(() => clamp(mean));
};

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
