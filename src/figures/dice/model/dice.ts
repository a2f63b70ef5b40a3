import { atLeastOnce } from "../../../math/binomial.ts";
import { sampleIndex } from "../../../math/index.ts";
import { type CountRange, usualCounts } from "./binomial.ts";
import { derive, type ExplorerState, type WordRow } from "../../../model/derive.ts";
import {
  explorerFields,
  type Fields,
  temperatureField,
  wholeField,
} from "../../../model/fields.ts";
import { nextSeed, seedField } from "../../../model/seed.ts";

/** Drawing words: points fall on a ruler that the shares are laid out on, end to end. */

/** The causes: the ruler (scores and dial), the seed, how often it is drawn, and where the dial then stood. */
export interface DiceState extends ExplorerState {
  readonly seed: string;
  /** How many points have fallen, 0 to `MOST_DRAWS`: the first ones of the seed's sequence. */
  readonly count: number;
  /** The temperature of the ruler on which the points were counted: the dial may have turned since. */
  readonly counted: number;
}

/** The most points that one ruler takes. */
export const MOST_DRAWS = 10_000;

/** How links write the state (`seed=luck&n=1000&t=2&at=1`). */
export const diceFields = {
  ...explorerFields,
  seed: seedField,
  count: wholeField("n", 0, MOST_DRAWS),
  counted: { ...temperatureField, name: "at" },
} satisfies Fields<DiceState>;

/** Whether the counts belong to the ruler as it was, before the dial turned. */
export const isStale = ({ count, counted, temperature }: DiceState): boolean =>
  count > 0 && counted !== temperature;

/** The points are counted on the ruler as it is now. */
export const recounted = ({ temperature }: DiceState): Partial<DiceState> => ({
  counted: temperature,
});

/** `more` points fall, and all are counted on the ruler as it is now: two rulers are never mixed. */
export const drawn = (state: DiceState, more: number): Partial<DiceState> => ({
  ...recounted(state),
  count: Math.min(MOST_DRAWS, state.count + more),
});

/** No points. */
export const cleared = (state: DiceState): Partial<DiceState> => ({
  ...recounted(state),
  count: 0,
});

/** As many points, but those of `seed`. */
export const reseeded = (state: DiceState, seed: string): Partial<DiceState> => ({
  ...recounted(state),
  seed,
});

/** As many points, but those of the seed that follows. */
export const newLuck = (state: DiceState): Partial<DiceState> =>
  reseeded(state, nextSeed(state.seed));

/** How many of `points`, each in [0, 1), fall on each row's part of the ruler, in the order of `rows`. */
export function countPoints(
  rows: readonly WordRow[],
  points: readonly number[],
): readonly number[] {
  const shares = rows.map(({ probability }) => probability);
  const counts = rows.map(() => 0);
  for (const u of points) {
    const index = sampleIndex(shares, u);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** One word of the experiment. */
export interface DiceRow extends WordRow {
  /** Mean number of draws that land on the word, over all experiments of this size on the dial's ruler. */
  readonly expected: number;
  /** How many landed on it. */
  readonly drawn: number;
  /** Where 95 % of experiments of this size on the dial's ruler fall, at least. */
  readonly usual: CountRange;
  /** Whether `drawn` is outside `usual`; never while the counts belong to another ruler. */
  readonly unusual: "few" | "many" | undefined;
}

/** The experiment in a table: `counts` beside what the ruler at the dial's temperature lets expect. */
export function diceRows(state: DiceState, counts: readonly number[]): readonly DiceRow[] {
  const stale = isStale(state);
  return derive(state).rows.map((row, i) => {
    const usual = usualCounts(state.count, row.probability);
    const landed = counts[i] ?? 0;
    const side = landed < usual.low ? "few" : landed > usual.high ? "many" : undefined;
    return {
      ...row,
      expected: state.count * row.probability,
      drawn: landed,
      usual,
      unusual: stale ? undefined : side,
    };
  });
}

/** The probability that `n` draws on the dial's ruler bring `row`'s word at least once. */
export const chanceOfAny = (row: Pick<WordRow, "probability">, n: number): number =>
  n === 0 ? 0 : atLeastOnce(n, Math.min(1, row.probability));
