import { type TemperatureRatio, temperatureRatio } from "../../../math/index.ts";
import type { PairedWord } from "./entries.ts";

/** A word that both answers tell. */
export interface SharedWord {
  readonly word: string;
  readonly first: number;
  readonly second: number;
}

/** What two answers say of their temperatures. */
export interface Comparison {
  readonly shared: readonly SharedWord[];
  /** The words that only one of them tells. */
  readonly only: Readonly<Record<"first" | "second", readonly string[]>>;
  /** T₁/T₂; undefined if they share fewer than two words, or if the first gives all of them the same. */
  readonly ratio: TemperatureRatio | undefined;
  /** The second's log-probability where the first's is 0, on the line. */
  readonly height: number;
}

/** What the answers of `pair`, rounded to `digits` decimals, say of their temperatures. */
export function comparePair(pair: readonly PairedWord[], digits: number): Comparison {
  const shared = pair.flatMap(({ word, first, second }) =>
    first === undefined || second === undefined ? [] : [{ word, first, second }],
  );
  const [x, y] = [shared.map(({ first }) => first), shared.map(({ second }) => second)];
  const varies = x.length >= 2 && x.some((first) => first !== x[0]);
  const ratio = varies ? temperatureRatio(x, y, 0.5 * 10 ** -digits) : undefined;
  const mean = (list: readonly number[]): number =>
    list.reduce((sum, entry) => sum + entry, 0) / list.length;
  return {
    shared,
    only: {
      first: pair.filter(({ second }) => second === undefined).map(({ word }) => word),
      second: pair.filter(({ first }) => first === undefined).map(({ word }) => word),
    },
    ratio,
    height: ratio ? mean(y) - ratio.slope * mean(x) : NaN,
  };
}
