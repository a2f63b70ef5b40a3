import { requireCount, requireFraction } from "./numbers.ts";
import type { FilterStage } from "./stages.ts";
import { cumulativeSums } from "./sum.ts";

/**
 * What rounding may withhold from a sum of probabilities: 30 % + 50 % come to less than 80 % in
 * doubles, and yet those two tokens are what a top-p of 0.8 asks for.
 */
const TOP_P_SLACK = 1e-12;

/**
 * A rule that keeps the most likely tokens.
 *
 * `threshold` is its one parameter, checked by `require`. `count` is how many tokens it keeps when
 * their odds against the most likely one, pᵢ / max p, are `odds`: falling, and 1 at first.
 */
interface Filter {
  readonly require: (threshold: number, name: string) => number;
  readonly count: (odds: readonly number[], threshold: number) => number;
}

/**
 * The k most likely tokens; all of them if there are no more than k.
 *
 * A. Fan, M. Lewis & Y. Dauphin 2018, “Hierarchical neural story generation”, ACL.
 */
const topK: Filter = {
  require: requireCount,
  count: (odds, k) => Math.min(k, odds.length),
};

/**
 * The fewest of the most likely tokens that together hold a share p of the probability.
 *
 * At p = 0 one token. At p = 1 all of them, however little the last ones hold.
 *
 * A. Holtzman et al. 2020, “The curious case of neural text degeneration”, ICLR.
 */
const topP: Filter = {
  require: requireFraction,
  count: (odds, p) => {
    // The shares reach 1 as soon as the rest is too small for a double to show.
    if (p === 1) return odds.length;
    const cumulative = cumulativeSums(odds);
    const total = cumulative.at(-1) ?? 0;
    return 1 + cumulative.findIndex((reached) => reached / total + TOP_P_SLACK >= p);
  },
};

/**
 * The tokens at least m times as likely as the most likely one.
 *
 * At m = 0 all of them. At m = 1 those tied with the most likely.
 *
 * M. N. Nguyen et al. 2025, “Turning up the heat: min-p sampling for creative and coherent LLM
 * outputs”, ICLR.
 */
const minP: Filter = {
  require: requireFraction,
  count: (odds, m) => odds.filter((ratio) => ratio >= m).length,
};

/** The rule of every stage but the temperature. */
export const filters: Readonly<Record<FilterStage, Filter>> = {
  topK,
  topP,
  minP,
};
