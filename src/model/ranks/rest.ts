import { binLogits } from "../../math/bins.ts";
import { rankedSoftmax, tiesOf } from "../../math/rankedSoftmax.ts";
import { memoOf } from "../memo.ts";
import type { Beyond, RankedScores } from "./ranks.ts";

/** How many words are named where all others are one row. */
export const NAMED = 10;

const named = memoOf(({ scores }: RankedScores) => binLogits(scores, [NAMED]));

/** The part of all picks that fall beyond the `NAMED` likeliest words of `list` at `temperature` in [0, ∞]: a sum over every one of them. */
export function restOf(list: RankedScores, temperature: number): Beyond {
  const binned = named(list);
  const [, probability = 0] = rankedSoftmax(binned, temperature).bands;
  const picked = temperature === 0 ? tiesOf(binned) : list.scores.length;
  return { probability, impossible: picked <= NAMED };
}
