import {
  answersFor,
  estimateTemperature,
  relativeLikelihood,
  softmax,
  type TemperatureEstimate,
  temperatureFit,
} from "../../../math/index.ts";
import { IMPLAUSIBLE } from "../../../math/temperatureFit.ts";
import { entryAt } from "../../../model/entryAt.ts";
import type { CountedWord } from "./entries.ts";
import { scoredOf } from "./state.ts";

/** Why a tally says nothing of a temperature: too few words with a score, no answer that has one, or scores all equal. */
export type Silent = "words" | "answers" | "equal";

/** How narrow an interval is worth asking for: half its width, as a share of T. */
export const PRECISION = 0.1;

/** What a tally says of its temperature. */
export interface Estimate {
  /** How many answers have a score. */
  readonly total: number;
  /** Those that have none: they are left out. */
  readonly unscored: readonly CountedWord[];
  /** Of the whole list; of what a cut has left, where one shows. */
  readonly temperature: TemperatureEstimate;
  /** Whether any temperature explains the tally, after a cut where one shows. */
  readonly fits: boolean;
  /** Whether the interval lies beyond ∞: words come the more often the lower they score. */
  readonly isInverted: boolean;
  /** The words that a cut has taken; none where none shows. */
  readonly cut: readonly string[];
  /** The word whose count is furthest from what its likeliest temperature expects, by its share in the misfit. */
  readonly oddest: { readonly word: string; readonly count: number; readonly expected: number };
  /** The relative likelihood at evenly spaced places of the dial, each in [0, 1]. */
  readonly likelihoods: readonly number[];
  /** About how many answers at the likeliest temperature an interval of ± 10 % needs; ∞ at the ends of the dial. */
  readonly needed: number;
}

/** At how many places of the dial the likelihood is drawn. */
const PLACES = 480;

/** The inverse temperatures of those places: T = u / (1 − u) for u from 0 to 1. */
const BETAS: readonly number[] = Array.from(
  { length: PLACES + 1 },
  (_, place) => (PLACES - place) / place,
);

/** What `tally` says of its temperature, or why it says nothing; `random` is what its simulations draw with. */
export function estimateTally(
  tally: readonly CountedWord[],
  random: () => number,
): Estimate | Silent {
  const scored = scoredOf(tally);
  const scores = scored.map(({ score }) => score);
  const counts = scored.map(({ count }) => count);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (scored.length < 2) return "words";
  if (total === 0) return "answers";
  if (scores.every((score) => score === scores[0])) return "equal";
  const { chance, cut } = temperatureFit(scores, counts, random);
  const isKept = (_: unknown, i: number): boolean => !cut.includes(i);
  const kept = { scores: scores.filter(isKept), counts: counts.filter(isKept) };
  // A cut that leaves one score leaves nothing to tell a temperature by.
  const level = kept.scores.every((score) => score === kept.scores[0]);
  const [z, n] = level ? [scores, counts] : [kept.scores, kept.counts];
  const temperature = estimateTemperature(z, n);
  const best = temperature.temperature;
  const answered = level ? scored : scored.filter(isKept);
  return {
    total,
    unscored: tally.filter(({ score, count }) => score === undefined && count > 0),
    temperature,
    fits: cut.length > 0 || chance > IMPLAUSIBLE,
    isInverted: temperature.beta.high < 0,
    cut: cut.map((i) => entryAt(scored, i).word),
    oddest: oddestOf(answered, softmax(z, best), total),
    likelihoods: relativeLikelihood(z, n, BETAS),
    needed: best > 0 && best < Infinity ? answersFor(z, best, PRECISION) : Infinity,
  };
}

function oddestOf(
  words: readonly CountedWord[],
  shares: readonly number[],
  total: number,
): Estimate["oddest"] {
  const rows = words.map(({ word, count }, i) => {
    const expected = entryAt(shares, i) * total;
    const difference = (count - expected) ** 2;
    return { word, count, expected, oddness: expected > 0 ? difference / expected : 0 };
  });
  const { word, count, expected } = rows.reduce((a, b) => (b.oddness > a.oddness ? b : a));
  return { word, count, expected };
}

/** A word of the tally beside what a temperature lets expect. */
export interface ExpectedWord extends CountedWord {
  readonly score: number;
  /** Mean number of answers, of as many as there are, that are this word. */
  readonly expected: number;
  /** The word never came, which at this temperature happens to one tally in a hundred or to fewer. */
  readonly isMissed: boolean;
}

/** The scored words of `tally` beside what `temperature` lets expect. */
export function expectedAt(
  tally: readonly CountedWord[],
  temperature: number,
): readonly ExpectedWord[] {
  const scored = scoredOf(tally);
  if (scored.length === 0) return [];
  const total = scored.reduce((sum, { count }) => sum + count, 0);
  const shares = softmax(
    scored.map(({ score }) => score),
    temperature,
  );
  return scored.map((row, i) => {
    const share = Math.min(1, entryAt(shares, i));
    return {
      ...row,
      expected: share * total,
      isMissed: row.count === 0 && total > 0 && (1 - share) ** total <= IMPLAUSIBLE,
    };
  });
}
