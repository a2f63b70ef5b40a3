import { entryAt } from "../../../model/entryAt.ts";
import { HUGGING_FACE_ORDER, LLAMA_CPP_ORDER, type Stage, truncate } from "../../../math/index.ts";
import type { Truncation, TruncationOptions } from "../../../math/index.ts";
import { type ExplorerState, logitsOf } from "../../../model/derive.ts";
import { vocabularyOf } from "../../../model/vocabulary.ts";

export { HUGGING_FACE_ORDER, LLAMA_CPP_ORDER, type Stage };

/** A step that removes words. */
export type Cut = Exclude<Stage, "temperature">;

/** Every cut, in the order in which they were invented. */
export const CUTS: readonly Cut[] = ["topK", "topP", "minP"];

/** What decides which words are left, and with which shares. */
export interface CutSettings extends Readonly<Record<Cut, number>> {
  /** The dial, 0 to ∞. */
  readonly temperature: number;
  /** The cuts that are on, in the order of `CUTS`. */
  readonly cuts: readonly Cut[];
  /** All four steps, first to last. */
  readonly order: readonly Stage[];
}

/** The causes: words and dial, the four steps, and the picked step. */
export interface CutsState extends ExplorerState, CutSettings {
  readonly gate: Stage;
}

/** One step, and how many words are left after it. */
export interface CutStep {
  readonly stage: Stage;
  /** Whether it does anything; the temperature always does. */
  readonly on: boolean;
  readonly left: number;
}

/** A word’s share in some distribution. */
export interface CutShare {
  /** The share p in [0, 1]. */
  readonly probability: number;
  /** Whether it is exactly 0, though the word is still in: at T = 0. */
  readonly impossible: boolean;
  /** Whether it is exactly 1. */
  readonly certain: boolean;
}

/** One word before the picked step, and in the end. */
export interface CutRow {
  readonly word: string;
  readonly logit: number;
  /** Its share before the picked step; `undefined` if an earlier step removed it. */
  readonly before: CutShare | undefined;
  /** Its share in the end; `undefined` if some step removed it. */
  readonly end: CutShare | undefined;
}

/** The distribution over `logits` after the first `steps` of the four steps. */
export function leftAfter(
  logits: readonly number[],
  settings: CutSettings,
  steps = settings.order.length,
): Truncation {
  const order = settings.order.slice(0, steps);
  const on = order.filter((stage) => stage === "temperature" || settings.cuts.includes(stage));
  const options: TruncationOptions = Object.fromEntries(
    on.map((stage) => [stage, settings[stage]]),
  );
  return truncate(logits, { ...options, order });
}

/** The steps of `state` in order, each with the words that it leaves. */
export const cutSteps = (state: CutsState): readonly CutStep[] =>
  state.order.map((stage, i) => ({
    stage,
    on: stage === "temperature" || state.cuts.includes(stage),
    left: leftAfter(logitsOf(state), state, i + 1).kept.length,
  }));

/** The share of every word of `state` after the first `steps` steps; `undefined` for words removed by then. */
export function sharesAfter(
  state: CutsState,
  steps = state.order.length,
): readonly (CutShare | undefined)[] {
  const logits = logitsOf(state);
  const { kept, probabilities } = leftAfter(logits, state, steps);
  const greedy = state.temperature === 0 && state.order.indexOf("temperature") < steps;
  const highest = Math.max(...kept.map((i) => entryAt(logits, i)));
  const possible = kept.filter((i) => !greedy || logits[i] === highest);
  return probabilities.map((probability, i) =>
    kept.includes(i)
      ? {
          probability,
          impossible: !possible.includes(i),
          certain: possible.length === 1 && possible[0] === i,
        }
      : undefined,
  );
}

/** Every word of `state`, in its order. */
export function cutRows(state: CutsState): readonly CutRow[] {
  const logits = logitsOf(state);
  const before = sharesAfter(state, state.order.indexOf(state.gate));
  const end = sharesAfter(state);
  return vocabularyOf(state.vocabulary).words.map((word, i) => ({
    word,
    logit: entryAt(logits, i),
    before: before[i],
    end: end[i],
  }));
}

/** The words of `state` that are left in the end. */
export const leftIn = (state: CutsState): readonly CutRow[] =>
  cutRows(state).filter(({ end }) => end !== undefined);

/** The share of each word of `state` in the end, 0 if removed. */
export const endShares = (state: CutsState): readonly number[] =>
  cutRows(state).map(({ end }) => end?.probability ?? 0);

/** Min-p’s gate while it is picked: so much of the largest share before it. */
export const minPThreshold = (state: CutsState): number =>
  state.minP * Math.max(...cutRows(state).map(({ before }) => before?.probability ?? 0));

/** Which words are left at both ends of the dial. Between them their number never falls. */
const extremes = (state: CutsState): readonly [cold: Truncation, hot: Truncation] => {
  const at = (temperature: number): Truncation =>
    leftAfter(logitsOf(state), { ...state, temperature });
  return [at(0), at(Infinity)];
};

/** How the dial acts on the list of words that are left. */
export interface DialEffect {
  /** How many words are left at T = 0 and at ∞, the fewest and the most. */
  readonly fewest: number;
  readonly most: number;
  /** Whether the same words are left at every temperature. */
  readonly sameWords: boolean;
  /** Whether the dial changes nothing at all: the same words, and all of them with equal scores. */
  readonly idle: boolean;
}

/**
 * What turning the dial does in `state`, whatever it stands at now.
 *
 * Of finite temperatures the two ends are enough: words are ranked by score at each of them, and the number that top-p and
 * min-p keep never falls as T rises. At ∞ every word ties, and the first ones in the list rank first.
 */
export function dialEffect(state: CutsState): DialEffect {
  const [cold, hot] = extremes(state);
  const logits = logitsOf(state);
  const sameWords = cold.kept.join() === hot.kept.join();
  const scores = new Set(cold.kept.map((i) => logits[i]));
  return {
    fewest: cold.kept.length,
    most: hot.kept.length,
    sameWords,
    idle: sameWords && scores.size === 1,
  };
}

/** `order` with the temperature last. */
export const temperatureLast = (order: readonly Stage[]): readonly Stage[] => [
  ...order.filter((stage) => stage !== "temperature"),
  "temperature",
];

/** `order` with the temperature first. */
export const temperatureFirst = (order: readonly Stage[]): readonly Stage[] => [
  "temperature",
  ...order.filter((stage) => stage !== "temperature"),
];

/** `order` with `stage` moved by `places`, −1 one earlier; as it is at either end. */
export function moved(order: readonly Stage[], stage: Stage, places: number): readonly Stage[] {
  const from = order.indexOf(stage);
  const to = Math.min(order.length - 1, Math.max(0, from + places));
  return order.filter((other) => other !== stage).toSpliced(to, 0, stage);
}

/** `cuts` with `cut` on or off. */
export const withCut = (cuts: readonly Cut[], cut: Cut, on: boolean): readonly Cut[] =>
  CUTS.filter((other) => (other === cut ? on : cuts.includes(other)));

/** A top-p that one word satisfies in most examples, and one that any word satisfies. */
const STRICT = [0.5, 0] as const;

/** A change after which turning the dial does nothing: a top-p so strict, before the temperature, that one word passes. */
export function silencing(state: CutsState): Pick<CutsState, "order" | "cuts" | "gate" | "topP"> {
  const strict = (topP: number) =>
    ({ order: LLAMA_CPP_ORDER, cuts: ["topP"], gate: "topP", topP }) as const;
  const [some, any] = STRICT;
  return dialEffect({ ...state, ...strict(some) }).idle ? strict(some) : strict(any);
}
