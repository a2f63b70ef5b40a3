import { formatRatio, formatScore, formatTemperature } from "../../words/numbers.ts";
import type { Gaps } from "./model/gaps.ts";
import { type Base, ratioOf, temperatureOfBase } from "./model/bases.ts";

/** What the figure of the gaps says. */

/** `2.72 ×`: how many times likelier. */
export const timesText = (ratio: number): string => `${formatRatio(ratio)} ×`;

/** What its table, its question and its controls are called. */
export const labels = {
  table: (base: Base) =>
    `How many times likelier a word is for each gap in scores, with base ${base}`,
  wordTable: (leader: string, base: Base) =>
    `How many times likelier ${leader} is than each other word, with base ${base}`,
  leading: (leader: string) => `${leader} over`,
  gap: "Gap",
  gapShort: "gap",
  base: "Base",
  times: "Times likelier",
  dataColumns: ["base", "gap", "times likelier"],
  wordColumns: ["base", "leader", "word", "gap", "times likelier"],
  points: (points: number) => (points === 1 ? "1 point" : `${points} points`),
  yours: "Your gap",
  question: (points: number) =>
    `A lead of 1 point makes a word ${formatRatio(Math.E)} times as likely. And a lead of ${points} points?`,
  step: (base: Base) =>
    `× ${formatRatio(ratioOf(base, 1))} a point, the same as T = ${formatTemperature(temperatureOfBase(base))}`,
} as const;

/** What became of the guess that a lead of 2 points makes a word `ratio` times as likely. */
export function verdict(ratio: number): string {
  const [once, twice] = [formatRatio(Math.E), formatRatio(Math.E ** 2)];
  const truth = `${once} times ${once}, which is ${twice}: each point multiplies`;
  return formatRatio(ratio) === twice
    ? `Yes: ${truth}.`
    : `You said ${formatRatio(ratio)} times. It is ${truth}.`;
}

/** What a gap in scores is worth. */
export const gapSentence = (gap: number, base: Base): string =>
  gap === 0
    ? "Equal scores are equally likely, whatever the base."
    : `A lead of ${formatScore(gap)} makes a word ${formatRatio(ratioOf(base, gap))} times as likely, wherever the two scores stand.`;

/** `Here Ja leads Nein by 1.5, and so is 4.48 times as likely.`: the two words with the highest scores. */
export function leadSentence({ leader, behind }: Gaps, base: Base): string {
  const [next] = behind.toSorted((a, b) => a.gap - b.gap);
  if (!next) return "";
  return next.gap === 0
    ? `Here ${leader} and ${next.word} have the same score.`
    : `Here ${leader} leads ${next.word} by ${formatScore(next.gap)}, and so is ${formatRatio(ratioOf(base, next.gap))} times as likely.`;
}
