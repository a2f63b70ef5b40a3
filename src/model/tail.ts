import { softmax } from "../math/index.ts";

/** How many words a real vocabulary has beside the toy's seven: 50,000 in all. */
export const TAIL_COUNT = 49_993;

/** The scores that the reader can give every word of the tail. */
export const TAIL_RANGE = { lowest: -12, highest: -8 } as const;

/** The shares of a few named words and of a long tail of equal, hopeless ones. */
export interface Tailed {
  /** Share of each named word. */
  readonly named: readonly number[];
  /** Share of all tail words together. */
  readonly tail: number;
  /** 2^H over all words. */
  readonly choices: number;
}

/**
 * Softmax over `logits` and `TAIL_COUNT` more words of score `tailLogit` each, at `temperature` in [0, ∞]. Nothing is
 * cut off: equal scores get equal shares, so one tail word's share times their number is the tail's, exactly.
 */
export function withTail(
  logits: readonly number[],
  tailLogit: number,
  temperature: number,
): Tailed {
  const shares = softmax([...logits, tailLogit], temperature);
  const one = shares.at(-1) ?? 0;
  const total = 1 + (TAIL_COUNT - 1) * one;
  const named = shares.slice(0, -1).map((p) => p / total);
  const bits = (p: number): number => (p > 0 ? -p * Math.log2(p) : 0);
  const entropy = named.reduce((sum, p) => sum + bits(p), TAIL_COUNT * bits(one / total));
  return { named, tail: (TAIL_COUNT * one) / total, choices: 2 ** entropy };
}
