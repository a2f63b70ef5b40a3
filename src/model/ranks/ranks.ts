import { type BinnedLogits, binLogits } from "../../math/bins.ts";
import { type RankedSoftmax, rankedSoftmax, surprisal, tiesOf } from "../../math/rankedSoftmax.ts";

/** A large vocabulary with its scores, sorted once. */
export interface RankedScores {
  /** The scores, largest first. */
  readonly scores: Float64Array;
  /** The words in the same order; absent where they have no names. */
  readonly words?: readonly string[] | undefined;
  readonly binned: BinnedLogits;
}

/** The ranks after which the sums begin anew: the top 50, the top 1,000, the rest. */
export const BAND_CUTS = [50, 1_000] as const;

/** Sorts `scores`, with `words` if they have some, largest first; equal scores keep their order. */
export function rankScores(
  scores: Float64Array,
  words?: readonly string[] | undefined,
): RankedScores {
  const order = Uint32Array.from(scores, (_, i) => i).toSorted(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0),
  );
  return sortedScores(
    Float64Array.from(order, (i) => scores[i] ?? 0),
    words && Array.from(order, (i) => words[i] ?? ""),
  );
}

/** The same of scores that are in order already. */
export const sortedScores = (
  scores: Float64Array,
  words?: readonly string[] | undefined,
): RankedScores => ({ scores, words, binned: binLogits(scores, BAND_CUTS) });

/** One word of a large vocabulary. */
export interface RankedWord {
  /** Its rank, from 1. */
  readonly rank: number;
  /** Its name; empty where it has none. */
  readonly word: string;
  readonly logit: number;
  /** The share p in [0, 1]. */
  readonly probability: number;
  /** Whether the share is exactly 0, or exactly 1, and does not merely round to it. */
  readonly impossible: boolean;
  readonly certain: boolean;
}

/** The part of all picks that fall beyond a rank; exactly 0 where `impossible`. */
export interface Beyond {
  readonly probability: number;
  readonly impossible: boolean;
}

/** Everything that is shown of a large vocabulary at one temperature; all of its scores are in every number. */
export interface Ranked extends RankedSoftmax {
  readonly list: RankedScores;
  /** e^H: the number of equally likely words that would be just as open a choice. */
  readonly choices: number;
  /** ln Z = ln Σ e^(z/T); `NaN` at T = 0. */
  readonly logPartition: number;
  /** How many words share the highest score. */
  readonly ties: number;
  /** The part beyond each of `BAND_CUTS`. */
  readonly beyond: readonly [top50: Beyond, top1000: Beyond];
}

/** Softmax over all of `list` at `temperature` in [0, ∞]. */
export function rank(list: RankedScores, temperature: number): Ranked {
  const { binned, scores } = list;
  const softmax = rankedSoftmax(binned, temperature);
  const [, middle = 0, last = 0] = softmax.bands;
  const ties = tiesOf(binned);
  const impossible = (cut: number): boolean => (temperature === 0 ? ties : scores.length) <= cut;
  return {
    ...softmax,
    list,
    ties,
    choices: Math.exp(softmax.nats),
    logPartition: temperature === 0 ? NaN : (scores[0] ?? 0) / temperature + softmax.logTotal,
    beyond: [
      { probability: middle + last, impossible: impossible(BAND_CUTS[0]) },
      { probability: last, impossible: impossible(BAND_CUTS[1]) },
    ],
  };
}

/** The word of rank `at`, from 0. */
export function rankedWord(ranked: Ranked, at: number): RankedWord {
  const { list, temperature, ties } = ranked;
  const greedy = temperature === 0;
  return {
    rank: at + 1,
    word: list.words?.[at] ?? "",
    logit: list.scores[at] ?? 0,
    probability: Math.exp(-surprisal(list.binned, ranked, at)),
    impossible: greedy && at >= ties,
    certain: list.scores.length === 1 || (greedy && ties === 1 && at === 0),
  };
}

/** The `count` likeliest words. */
export const topWords = (ranked: Ranked, count: number): readonly RankedWord[] =>
  Array.from({ length: Math.min(count, ranked.list.scores.length) }, (_, at) =>
    rankedWord(ranked, at),
  );
