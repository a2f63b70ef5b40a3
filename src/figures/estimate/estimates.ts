import { randomLcg } from "d3";
import { memoOf } from "../../model/memo.ts";
import { seedNumber } from "../../model/seed.ts";
import type { CountedWord } from "./model/entries.ts";
import { type Estimate, estimateTally, type Silent } from "./model/estimate.ts";
import { comparePair, type Comparison } from "./model/pair.ts";
import type { EstimateState } from "./model/state.ts";

/** The luck of the simulations that a tally is held against: the same each time, so that a verdict never flickers. */
const SIMULATIONS = "held";

const boxed = memoOf((tally: readonly CountedWord[]) => ({
  estimate: estimateTally(tally, randomLcg(seedNumber(SIMULATIONS))),
}));

/** What the tally of `state` says of its temperature; it does not depend on the dial, and is found once. */
export const estimateOf = ({ tally }: EstimateState): Estimate | Silent => boxed(tally).estimate;

/** What the two answers of `state` say of their temperatures. */
export const comparisonOf = ({ pair, digits }: EstimateState): Comparison =>
  comparePair(pair, digits);
