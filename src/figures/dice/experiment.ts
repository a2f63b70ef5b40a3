import { randomLcg } from "d3";
import type { RulerPoint } from "./Ruler.tsx";
import { recent } from "../../model/recent.ts";
import { derive } from "../../model/derive.ts";
import { countPoints, type DiceState } from "./model/dice.ts";
import { POINTS_SHOWN } from "./words.ts";
import { pickWords } from "./model/draws.ts";
import { seedNumber } from "../../model/seed.ts";

/** How many of the last words are listed. */
const WORDS_LISTED = 20;

/** The first `count` points of `seed`, each in [0, 1): the same on every machine. */
export function pointsOf(seed: string, count: number): readonly number[] {
  const random = randomLcg(seedNumber(seed));
  return Array.from({ length: count }, () => random());
}

/** A word, and which draw brought it, from 1. */
export interface DrawnWord {
  readonly draw: number;
  readonly word: string;
}

/** What came of the draws. */
export interface Experiment {
  /** How many points fell on each word, in the order of the words, at the temperature at which they were counted. */
  readonly counts: readonly number[];
  /** The last points, as many as are shown. */
  readonly shown: readonly RulerPoint[];
  /** The last words, as many as are listed, oldest first. */
  readonly words: readonly DrawnWord[];
}

/** The experiments of late: a drag of the dial asks for the same one at every step. */
const experiments = recent<string, Experiment>(8);

/** The experiment of `state`; it does not depend on where the dial stands. */
export function experimentOf(state: DiceState): Experiment {
  const { seed, count, counted, vocabulary, logits } = state;
  const words = JSON.stringify([vocabulary, logits]);
  const key = [seed, count, counted, words].join("|");
  const before = experiments.get(key);
  if (before) return before;
  const points = pointsOf(seed, count);
  const { rows } = derive({ vocabulary, logits, temperature: counted });
  const first = Math.max(0, count - POINTS_SHOWN);
  const last = points.slice(-WORDS_LISTED);
  return experiments.set(key, {
    counts: countPoints(rows, points),
    shown: points.slice(first).map((at, i) => ({ at, order: first + i })),
    words: pickWords(rows, last).map((word, i) => ({ draw: count - last.length + 1 + i, word })),
  });
}
