import { entryAt } from "../../../model/entryAt.ts";
import { softmax } from "../../../math/index.ts";
import { memoOf } from "../../../model/memo.ts";
import { rank, type Ranked, type RankedScores, rankedWord } from "../../../model/ranks/ranks.ts";

/** The distribution over every token of a model after one prompt, with nothing left out. */

/** How many tokens have a line of their own. */
export const NAMED_TOKENS = 10;

/** Below this share at T = 1 the model has all but ruled a token out. */
export const RARE = 0.001;

/** The share of one token or of several, at this temperature and at T = 1. */
export interface Mass {
  /** How many tokens it is of. */
  readonly count: number;
  readonly probability: number;
  /** The same at T = 1. */
  readonly asIs: number;
  /** Whether the share is exactly 0, or exactly 1, and does not merely round to it. */
  readonly impossible: boolean;
  readonly certain: boolean;
}

/** One token of the vocabulary. */
export interface TokenMass extends Mass {
  /** As the model has it, with the blank before it. */
  readonly token: string;
  readonly logit: number;
}

/** Everything shown of one prompt at one temperature. */
export interface WholeVocabulary {
  readonly ranked: Ranked;
  /** The share of every token, likeliest first; they sum to 1. */
  readonly shares: readonly number[];
  readonly named: readonly TokenMass[];
  /** All tokens that have no line of their own. */
  readonly others: Mass;
  /** All tokens that have less than `RARE` at T = 1. */
  readonly rare: Mass;
  readonly highest: number;
  readonly lowest: number;
}

const sharesAsIs = memoOf(({ scores }: RankedScores) => softmax(scores));

/** Softmax over all of `list` at `temperature` in [0, ∞]. */
export function wholeVocabulary(list: RankedScores, temperature: number): WholeVocabulary {
  const ranked = rank(list, temperature);
  const shares = softmax(list.scores, temperature);
  const asIs = sharesAsIs(list);
  const massFrom = (start: number): Mass => {
    const sum = (of: readonly number[]): number =>
      of.slice(start).reduceRight((total, p) => total + p, 0);
    return {
      count: shares.length - start,
      probability: sum(shares),
      asIs: sum(asIs),
      impossible: start >= shares.length || (temperature === 0 && start >= ranked.ties),
      certain: start === 0,
    };
  };
  const firstRare = asIs.findIndex((p) => p < RARE);
  return {
    ranked,
    shares,
    named: shares.slice(0, NAMED_TOKENS).map((probability, at) => {
      const { impossible, certain, logit } = rankedWord(ranked, at);
      const token = list.words?.[at] ?? "";
      return { token, logit, count: 1, probability, asIs: entryAt(asIs, at), impossible, certain };
    }),
    others: massFrom(NAMED_TOKENS),
    rare: massFrom(firstRare < 0 ? shares.length : firstRare),
    highest: list.scores[0] ?? 0,
    lowest: list.scores.at(-1) ?? 0,
  };
}
