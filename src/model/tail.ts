import { softmax } from "../math/index.ts";

/** How many words the vocabulary has in all. */
const ALL = 50_000;

/** How many of them there are beside `named` ones. */
export const tailCount = (named: number): number => ALL - named;

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
 * Softmax over `logits` and all other words of a vocabulary of 50,000 (or `count` others, a whole number from 1), of score
 * `tailLogit` each, at `temperature` in [0, ∞]. Nothing is cut off: equal scores get equal shares, so one tail word's share
 * times their number is the tail's, exactly.
 */
export function withTail(
  logits: readonly number[],
  tailLogit: number,
  temperature: number,
  count = tailCount(logits.length),
): Tailed {
  const shares = softmax([...logits, tailLogit], temperature);
  const one = shares.at(-1) ?? 0;
  const total = 1 + (count - 1) * one;
  const named = shares.slice(0, -1).map((p) => p / total);
  const bits = (p: number): number => (p > 0 ? -p * Math.log2(p) : 0);
  const entropy = named.reduce((sum, p) => sum + bits(p), count * bits(one / total));
  return { named, tail: (count * one) / total, choices: 2 ** entropy };
}
