import { formatRatio, formatScore, formatTemperature } from "../../words/numbers.ts";
import { type Base, ratioOf, temperatureOfBase } from "./model/bases.ts";

/** What the figure of the gaps says. */

/** `2.72 ×`: how many times likelier. */
export const timesText = (ratio: number): string => `${formatRatio(ratio)} ×`;

/** What its table, its question and its controls are called. */
export const labels = {
  table: (base: Base) =>
    `How many times likelier a word is for each gap in scores, with base ${base}`,
  gap: "Gap",
  base: "Base",
  times: "Times likelier",
  dataColumns: ["base", "gap", "times likelier"],
  points: (points: number) => (points === 1 ? "1 point" : `${points} points`),
  yours: "Your gap",
  question: "Butter’s score is 1 point above jam’s. How many times likelier is butter?",
  step: (base: Base) =>
    `× ${formatRatio(ratioOf(base, 1))} a point, the same as T = ${formatTemperature(temperatureOfBase(base))}`,
} as const;

/** What became of the guess that butter is `ratio` times likelier. */
export const verdict = (ratio: number): string =>
  ratio === Math.E
    ? "Yes: 2.72 times, the number e."
    : `You said ${formatRatio(ratio)} times. It is ${formatRatio(Math.E)}, the number e.`;

/** What a gap in scores is worth. */
export const gapSentence = (gap: number, base: Base): string =>
  gap === 0
    ? "Equal scores are equally likely, whatever the base."
    : `A lead of ${formatScore(gap)} makes a word ${formatRatio(ratioOf(base, gap))} times as likely, wherever the two scores stand.`;
