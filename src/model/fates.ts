import { entryAt } from "./entryAt.ts";
import { softmax } from "../math/index.ts";
import { LADDER } from "./temperature.ts";

/** What heat does to a word's share: it only falls, rises and then falls, only rises, or never moves. */
export type Fate = "falls" | "peaks" | "rises" | "constant";

/** A word's fate; where it peaks, the temperature of the peak and the share there. */
export interface WordFate {
  readonly fate: Fate;
  readonly peak?: { readonly temperature: number; readonly probability: number };
}

/** Scores this close to the plain mean are taken to be on it: their peak would lie beyond T = 10⁹. */
const ROUNDING = 1e-9;

/** The probability-weighted mean score Σ pᵢ zᵢ at `temperature`. */
function meanLogit(logits: readonly number[], temperature: number): number {
  const shares = softmax(logits, temperature);
  return logits.reduce((sum, z, i) => sum + z * entryAt(shares, i), 0);
}

/**
 * The fate of each word as T goes from 0 to ∞. Since dpᵢ/dT = pᵢ (⟨z⟩ − zᵢ) / T², a share grows exactly while its
 * score is below the weighted mean ⟨z⟩, which falls from the highest score (T → 0) to the plain mean (T → ∞): the
 * favourite only falls, words at or below the plain mean only rise, each word between peaks where ⟨z⟩ = zᵢ.
 */
export function fates(logits: readonly number[]): readonly WordFate[] {
  const highest = Math.max(...logits);
  const mean = meanLogit(logits, Infinity);
  if (Math.min(...logits) === highest) return logits.map(() => ({ fate: "constant" }));
  return logits.map((z, index): WordFate => {
    if (z === highest) return { fate: "falls" };
    if (z <= mean + ROUNDING) return { fate: "rises" };
    const temperature = whereMeanIs(logits, z);
    return {
      fate: "peaks",
      peak: { temperature, probability: softmax(logits, temperature)[index] ?? 0 },
    };
  });
}

/** The temperature at which ⟨z⟩ = `target`, by bisection in 1/T; `target` lies strictly between mean and maximum. */
function whereMeanIs(logits: readonly number[], target: number): number {
  let [hot, cold] = [0, 1];
  while (meanLogit(logits, 1 / cold) < target) cold *= 2;
  for (let i = 0; i < 60; i++) {
    const middle = (hot + cold) / 2;
    if (meanLogit(logits, 1 / middle) < target) hot = middle;
    else cold = middle;
  }
  return 2 / (hot + cold);
}

/** The share of each word at each of the stops of the dial: `curves(z)[word][stop]`. */
export function curves(logits: readonly number[]): readonly (readonly number[])[] {
  const shares = LADDER.map((temperature) => softmax(logits, temperature));
  return logits.map((_, word) => shares.map((at) => entryAt(at, word)));
}
