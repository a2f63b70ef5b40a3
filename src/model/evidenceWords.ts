import {
  HIGHEST_MEASURED,
  hasFallen,
  intervalOf,
  type Measurement,
  measurements,
  nearestMeasurement,
  QUESTIONS,
} from "./evidence.ts";
import { formatChoices, formatCount, formatTemperature, speakTemperature } from "./numbers.ts";

/** What the evidence figure says. */

const percent = (rate: number): string => String(Math.round(100 * rate));

/** `52 to 70%`: Wilson's 95 % interval. */
export function intervalText(point: Measurement): string {
  const [low, high] = intervalOf(point);
  return `${percent(low)} to ${percent(high)}%`;
}

/** Above how many failed calls a plot says so. */
const FEW = 10;

/** `84 calls failed`, where that is more than a few. */
export const failedText = ({ failed }: Measurement): string | undefined =>
  failed > FEW ? `${failed} calls failed` : undefined;

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
  const compared =
    point.temperature === 1
      ? ""
      : hasFallen(point)
        ? " That interval lies wholly below the one at T = 1."
        : " That interval overlaps the one at T = 1.";
  return `${where}, GPT-3.5 had ${point.correct} of ${QUESTIONS} right (95% interval ${intervalText(point)}).${compared} ${toy}`;
}

/** What a screen reader hears while the dial moves: `0.70; 62 of 100 right`. */
export function evidenceSpoken(temperature: number): string {
  const point = nearestMeasurement(temperature);
  const said = point ? `${point.correct} of ${QUESTIONS} right` : "not measured";
  const near =
    point && point.temperature !== temperature ? ` at ${formatTemperature(point.temperature)}` : "";
  return `${speakTemperature(temperature)}; ${said}${near}`;
}

/** The numbers of one temperature, as a row of a table: T, right, interval, failed calls, tokens written. */
export const measurementRow = (point: Measurement): readonly string[] => [
  formatTemperature(point.temperature),
  String(point.correct),
  intervalText(point),
  String(point.failed),
  formatCount(point.tokens),
];

/** The table's columns. */
export const MEASUREMENT_HEAD = [
  "T",
  `Right of ${QUESTIONS}`,
  "95% interval",
  "Failed calls",
  "Tokens written",
];

/** What the numbers show, and what they cannot tell. */
export function evidenceCaveat(): string {
  const level = measurements.filter((point) => !hasFallen(point));
  const scores = level.map(({ correct }) => correct);
  const fallen = measurements
    .filter(hasFallen)
    .map(({ temperature, failed }) => `${failed} of ${QUESTIONS} at ${temperature}`);
  return `Up to T = ${level.at(-1)?.temperature} the scores lie between ${Math.min(...scores)} and ${Math.max(...scores)}, and every interval overlaps the one at T = 1. A call that failed counts as wrong: ${fallen.join(", ")}. The answers grew, too: ${thousands(1)} thousand tokens in all at T = 1, ${thousands(1.5)} thousand at 1.5.`;
}

const thousands = (temperature: number): number =>
  Math.round((nearestMeasurement(temperature)?.tokens ?? 0) / 1000);
