import type { LinkName } from "./links.ts";
import { wilsonInterval } from "./wilson.ts";

/** One temperature at which the model sat the exam. */
export interface Measurement {
  readonly temperature: number;
  /** Questions answered correctly, of `QUESTIONS`. */
  readonly correct: number;
  /** Calls, one a question, that ended in an error. */
  readonly failed: number;
  /** Tokens that the model wrote, over all questions. */
  readonly tokens: number;
}

/** The questions of the exam, the same at every temperature; one call each. */
export const QUESTIONS = 100;

/** Where the numbers below stand. */
export const EVIDENCE_SOURCE: LinkName = "problemSolvingData";

/**
 * Renze & Guven (2024), `data/results/results.csv`: GPT-3.5 turbo, chain of thought, the exam
 * “comprehensive-100”, columns Temperature, Num Correct, Num Errors, Output Tokens. Each call asked for ten answers, and
 * the most frequent one counted.
 */
export const measurements: readonly Measurement[] = [
  { temperature: 0, correct: 58, failed: 1, tokens: 159_990 },
  { temperature: 0.1, correct: 65, failed: 1, tokens: 164_138 },
  { temperature: 0.2, correct: 61, failed: 2, tokens: 162_408 },
  { temperature: 0.3, correct: 61, failed: 1, tokens: 163_493 },
  { temperature: 0.4, correct: 66, failed: 1, tokens: 161_635 },
  { temperature: 0.5, correct: 61, failed: 1, tokens: 158_601 },
  { temperature: 0.6, correct: 58, failed: 3, tokens: 162_990 },
  { temperature: 0.7, correct: 62, failed: 1, tokens: 159_543 },
  { temperature: 0.8, correct: 61, failed: 1, tokens: 163_714 },
  { temperature: 0.9, correct: 66, failed: 1, tokens: 159_135 },
  { temperature: 1, correct: 61, failed: 1, tokens: 160_276 },
  { temperature: 1.1, correct: 64, failed: 1, tokens: 166_928 },
  { temperature: 1.2, correct: 59, failed: 2, tokens: 167_672 },
  { temperature: 1.3, correct: 60, failed: 1, tokens: 188_392 },
  { temperature: 1.4, correct: 56, failed: 1, tokens: 255_333 },
  { temperature: 1.5, correct: 35, failed: 17, tokens: 327_417 },
  { temperature: 1.6, correct: 5, failed: 84, tokens: 69_806 },
];

/** The highest temperature measured. */
export const HIGHEST_MEASURED = Math.max(...measurements.map(({ temperature }) => temperature));

/** Wilson's 95 % interval for the rate of correct answers, as fractions. */
export const intervalOf = ({ correct }: Measurement): readonly [low: number, high: number] =>
  wilsonInterval(correct, QUESTIONS);

/** The measurement nearest to `temperature`, the lower one of two; none beyond the highest measured. */
export function nearestMeasurement(temperature: number): Measurement | undefined {
  if (temperature > HIGHEST_MEASURED) return undefined;
  const gap = ({ temperature: measured }: Measurement): number =>
    Math.round(1e9 * Math.abs(measured - temperature));
  return measurements.reduce((best, other) => (gap(other) < gap(best) ? other : best));
}

/** Whether the intervals of the two share any rate. */
export function overlaps(one: Measurement, other: Measurement): boolean {
  const [[low, high], [otherLow, otherHigh]] = [intervalOf(one), intervalOf(other)];
  return low <= otherHigh && otherLow <= high;
}

/** The measurement at T = 1, with which the others are compared. */
export const AS_TRAINED = measurements.find(({ temperature }) => temperature === 1);

/** Whether the interval of `point` shares no rate with the one at T = 1. */
export const hasFallen = (point: Measurement): boolean =>
  AS_TRAINED !== undefined && !overlaps(point, AS_TRAINED);
