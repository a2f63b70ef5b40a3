import { mcnemarTest } from "./mcnemar.ts";
import { wilsonInterval } from "./wilson.ts";

/** One temperature at which the model sat the exam. */
export interface Measurement {
  readonly temperature: number;
  /** Questions scored as right, of `QUESTIONS`: the most frequent of ten answers was. */
  readonly correct: number;
  /** Calls, one a question, that ended in an error and brought no ten answers. */
  readonly failed: number;
  /** Tokens that the model wrote, as the API counted them. */
  readonly tokens: number;
  /** The calls that came through. */
  readonly through: number;
  /** Questions right, of those. */
  readonly correctThrough: number;
  /** Single answers right, of the ten of each call that came through. */
  readonly answers: number;
  /** Questions right at T = 1 and wrong here, of those that came through at both. */
  readonly lost: number;
  /** Questions wrong at T = 1 and right here, of those that came through at both. */
  readonly gained: number;
}

/** The questions of the exam, the same at every temperature; one call each. */
export const QUESTIONS = 100;

/** The answers that each call asked for at once. An invalid one among them voided the call, and all ten. */
export const ANSWERS = 10;

/** A row of what was measured: the first four from `results.csv`, the last four counted in the `details`. */
type Row = readonly [
  temperature: number,
  correct: number,
  failed: number,
  tokens: number,
  correctThrough: number,
  answers: number,
  lost: number,
  gained: number,
];

/**
 * Renze & Guven (2024), commit 0705b6b: GPT-3.5 turbo, chain of thought, the exam “comprehensive-100”. From
 * `data/results/results.csv` the columns Temperature, Num Correct, Num Errors, Output Tokens; the rest is counted in
 * `data/details/gpt-35-turbo - chain_of_thought - comprehensive-100 - temp-*.csv`, in the rows whose Error is empty.
 * `source/models/openai_model.py` has the ten answers of a call (`n=num_choices`) and its one error for all of them; of a
 * call that stumbled over an empty answer the answers before it were scored, which made two right (T = 0.2 and 0.6).
 */
const ROWS: readonly Row[] = [
  [0, 58, 1, 159_990, 58, 580, 12, 9],
  [0.1, 65, 1, 164_138, 65, 605, 5, 9],
  [0.2, 61, 2, 162_408, 60, 585, 6, 6],
  [0.3, 61, 1, 163_493, 61, 592, 4, 4],
  [0.4, 66, 1, 161_635, 66, 579, 3, 8],
  [0.5, 61, 1, 158_601, 61, 582, 6, 6],
  [0.6, 58, 3, 162_990, 57, 557, 5, 3],
  [0.7, 62, 1, 159_543, 62, 593, 3, 4],
  [0.8, 61, 1, 163_714, 61, 570, 6, 6],
  [0.9, 66, 1, 159_135, 66, 589, 3, 8],
  [1, 61, 1, 160_276, 61, 569, 0, 0],
  [1.1, 64, 1, 166_928, 64, 568, 5, 8],
  [1.2, 59, 2, 167_672, 59, 527, 7, 6],
  [1.3, 60, 1, 188_392, 60, 514, 6, 5],
  [1.4, 56, 1, 255_333, 56, 453, 11, 6],
  [1.5, 35, 17, 327_417, 35, 310, 20, 1],
  [1.6, 5, 84, 69_806, 5, 55, 8, 0],
];

/** What was measured, coldest first. */
export const measurements: readonly Measurement[] = ROWS.map(
  ([temperature, correct, failed, tokens, correctThrough, answers, lost, gained]) => ({
    temperature,
    correct,
    failed,
    tokens,
    through: QUESTIONS - failed,
    correctThrough,
    answers,
    lost,
    gained,
  }),
);

/** The highest temperature measured. */
export const HIGHEST_MEASURED = Math.max(...measurements.map(({ temperature }) => temperature));

/** The rate of right answers among the calls that came through, as a fraction. */
export const rateThrough = ({ correctThrough, through }: Measurement): number =>
  correctThrough / through;

/** Wilson's 95 % interval for that rate, as fractions. */
export const intervalOf = ({
  correctThrough,
  through,
}: Measurement): readonly [low: number, high: number] => wilsonInterval(correctThrough, through);

/** The rate of right ones among all single answers of the calls that came through, before any vote. */
export const answerRate = ({ answers, through }: Measurement): number =>
  answers / (ANSWERS * through);

/** How many single answers must fail for as many calls to fail as did, if each fails by itself: 1 − (1 − f)^(1/10). */
export const failureOfOne = ({ through }: Measurement): number =>
  1 - (through / QUESTIONS) ** (1 / ANSWERS);

/** The measurement nearest to `temperature`, the lower one of two; none beyond the highest measured. */
export function nearestMeasurement(temperature: number): Measurement | undefined {
  if (temperature > HIGHEST_MEASURED) return undefined;
  const gap = ({ temperature: measured }: Measurement): number =>
    Math.round(1e9 * Math.abs(measured - temperature));
  return measurements.reduce((best, other) => (gap(other) < gap(best) ? other : best));
}

/** The probability that chance alone sets the questions of `point` as far apart from those at T = 1 (McNemar). */
export const chanceOf = ({ lost, gained }: Measurement): number => mcnemarTest(lost, gained);

/** Whether fewer are right than at T = 1, by more than chance explains at the 5 % level. */
export const hasFallen = (point: Measurement): boolean =>
  point.lost > point.gained && chanceOf(point) < 0.05;
