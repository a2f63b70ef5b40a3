import {
  ANSWERS,
  answerRate,
  chanceOf,
  failureOfOne,
  HIGHEST_MEASURED,
  hasFallen,
  intervalOf,
  type Measurement,
  measurements,
  nearestMeasurement,
  QUESTIONS,
  rateThrough,
} from "./model/evidence.ts";
import {
  formatChoices,
  formatTemperature,
  numberFormat,
  speakTemperature,
} from "../../words/numbers.ts";

/** What the evidence figure says. */

const percent = (rate: number): string => `${Math.round(100 * rate)}%`;

/** `52 to 71%`: Wilson’s 95 % interval. */
export function intervalText(point: Measurement): string {
  const [low, high] = intervalOf(point);
  return `${Math.round(100 * low)} to ${percent(high)}`;
}

const [oneDigit, hundredths] = [
  numberFormat({ maximumSignificantDigits: 1 }),
  numberFormat({ maximumFractionDigits: 2 }),
];

/** `= 0.66`, `= 0.008`, `< 0.0001`: a probability after the p of a test. */
const testText = (p: number): string =>
  p < 1e-4 ? "< 0.0001" : `= ${(p < 0.01 ? oneDigit : hundredths)(p)}`;

const calls = (count: number): string => (count === 1 ? "1 call" : `${count} calls`);

/** Above how many failed calls a plot says so. */
const FEW = 10;

/** `84 calls failed`, where that is more than a few. */
export const failedText = ({ failed }: Measurement): string | undefined =>
  failed > FEW ? `${calls(failed)} failed` : undefined;

/** How `point` compares with the same questions at T = 1. */
function comparedText(point: Measurement): string {
  if (point.temperature === 1) return "";
  const verdict = hasFallen(point) ? "more" : "no more";
  return ` Against T = 1, ${point.lost} questions were lost and ${point.gained} gained, ${verdict} than chance explains (McNemar’s test, p ${testText(chanceOf(point))}).`;
}

/** What was measured at `temperature` or nearest to it, and what the toy has there: `choices` fair choices. */
export function evidenceSentence(temperature: number, choices: number): string {
  const toy = `The toy’s choice is as open as a fair pick among ${formatChoices(choices)} words.`;
  const point = nearestMeasurement(temperature);
  const at = `T = ${formatTemperature(temperature)}`;
  if (!point)
    return `${at}: not measured. This study ends at T = ${formatTemperature(HIGHEST_MEASURED)}. ${toy}`;
  const where =
    point.temperature === temperature
      ? `At ${at}`
      : `Nearest to ${at}, at ${formatTemperature(point.temperature)}`;
  return `${where}, GPT-3.5 scored ${point.correct} of ${QUESTIONS}: ${calls(point.failed)} failed, and of the other ${point.through}, ${percent(rateThrough(point))} were right (95% interval ${intervalText(point)}).${comparedText(point)} ${toy}`;
}

/** What a screen reader says while the dial moves: `0.70; 62 of 99 right`. */
export function evidenceSpoken(temperature: number): string {
  const point = nearestMeasurement(temperature);
  const said = point ? `${point.correctThrough} of ${point.through} right` : "not measured";
  const near =
    point && point.temperature !== temperature ? ` at ${formatTemperature(point.temperature)}` : "";
  const failed = point && failedText(point);
  return `${speakTemperature(temperature)}; ${said}${near}${failed ? `, ${failed}` : ""}`;
}

/** One temperature as a row of a table: T, score, failed calls, the rate among the others, its interval, that of single answers. */
export const measurementRow = (point: Measurement): readonly string[] => [
  formatTemperature(point.temperature),
  String(point.correct),
  String(point.failed),
  `${percent(rateThrough(point))} (${point.correctThrough}/${point.through})`,
  intervalText(point),
  percent(answerRate(point)),
  `${point.lost}, ${point.gained}`,
];

/** The table’s columns. */
export const MEASUREMENT_HEAD = [
  "T",
  `Scored, of ${QUESTIONS}`,
  "Failed calls",
  "Right, of those that came through",
  "95% interval",
  `Right, of their single answers`,
  "Lost, gained against T = 1",
];

const at = (temperature: number): Measurement => {
  const point = measurements.find((other) => other.temperature === temperature);
  if (!point) throw new RangeError(`nothing was measured at ${temperature}`);
  return point;
};

/** What bundling did to the numbers, and what they show without it. */
export function evidenceCaveat(): string {
  const last = at(HIGHEST_MEASURED);
  const single = [1, 1.4, 1.5, 1.6].map(
    (t) => `${percent(answerRate(at(t)))} at ${t === 1 ? "T = 1" : t}`,
  );
  return `Each call asked for ${ANSWERS} answers, and one invalid answer voided them all: if answers fail one by one, ${percent(failureOfOne(last))} of them void ${last.failed} calls of ${QUESTIONS}. Right of the single answers that came through: ${single.join(", ")}. The ${last.through} calls left at ${last.temperature} are few and no random sample: at T = 1, ${last.correctThrough + last.lost - last.gained} of those questions were right.`;
}

const MEASURED = "Measured: questions that GPT-3.5 answered correctly";

/** What its plots and its table are called. */
export const labels = {
  measured: MEASURED,
  measuredName: `${MEASURED}, against temperature`,
  unmeasured: "not measured",
  ring: "of the calls that came through, with 95% interval",
  square: `of all ${QUESTIONS}, as scored: a failed call is wrong`,
  computed: "Computed: effective choices among our seven words",
  computedName: "Computed: the toy’s effective number of choices against temperature",
  table: `GPT-3.5 turbo on ${QUESTIONS} questions at ${measurements.length} temperatures`,
} as const;

/** What the columns of its download are called. */
export const dataColumns: readonly string[] = [
  "temperature",
  "correct",
  "questions",
  "failed calls",
  "correct of the calls that came through",
  "calls that came through",
  "low",
  "high",
  "single answers right",
  "single answers",
  "lost against T = 1",
  "gained against T = 1",
  "tokens",
];
