import { formatScore, formatShare, formatTemperature, formatWeight } from "../../words/numbers.ts";
import type { Pipeline, PipelineRow } from "./model/pipeline.ts";

/** What the pipeline says of its steps. */

/** The five steps, each with its name and its reason. */
export const STEPS = [
  {
    name: "score",
    why: "The model gives each word a score z. Any size, any sign. The dial has no say in it.",
  },
  {
    name: "divide by T",
    why: "Divide by T. A large T pulls the scores together, a small one drives them apart.",
  },
  {
    name: "exponentiate",
    why: "Raise e to each. Now every number is positive, and equal gaps have become equal ratios.",
  },
  {
    name: "add up",
    why: "Add up the weights. The sum is called Z, and it is what everything will be a share of.",
  },
  { name: "share", why: "Divide each weight by Z. The shares lie between 0 and 1 and sum to 1." },
] as const;

/** What its table, its steps and its switches are called. */
export const labels = {
  back: "Back",
  next: "Next",
  step: "Step",
  nthStep: (nth: number, name: string) => `Step ${nth}, ${name}`,
  all: "All",
  showAll: "Show all steps",
  whole: "All five steps, from score to share.",
  table: "From scores to shares, one column a step",
  weight: "weight",
  share: "Share",
  shareShort: "share",
  sum: "Sum",
  notANumber: "NaN",
  subtract: "Subtract the largest first",
} as const;

/** What step `step` (0 = all) shows, in a sentence about the first and the last word. */
export function stepSentence(
  step: number,
  { temperature, rows, total, broken, limit }: Pipeline,
): string {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last) return "";
  const at = step === 0 ? "" : `Step ${step} of ${STEPS.length}, ${STEPS[step - 1]?.name}. `;
  const pair = (show: (row: PipelineRow) => string): string =>
    `${first.word} ${show(first)}, ${last.word} ${show(last)}`;
  if (step === 1) return `${at}${pair(({ score }) => formatScore(score))}.`;
  if (limit)
    return `${at}Nothing can be divided by 0. As T shrinks towards 0, everything goes to the highest score: ${pair((row) => formatShare(row.share, row))}.`;
  if (step === 2)
    return `${at}At T = ${formatTemperature(temperature)}: ${pair(({ scaled }) => formatScaled(scaled))}.`;
  if (broken && total === 0)
    return `${at}e^${formatScaled(first.scaled)} is too small for a computer’s number, so the sum is 0 and every share is “not a number”. Subtract the largest score first and all is well.`;
  if (broken)
    return `${at}${overflowSentence(rows)} Subtract the largest score first and all is well.`;
  if (step === 3) return `${at}${pair(({ weight }) => formatWeight(weight))}.`;
  if (step === 4) return `${at}Z = ${formatWeight(total)}.`;
  return `${at}${first.word}: ${formatWeight(first.weight)} ÷ ${formatWeight(total)} = ${formatShare(first.share, first)}.`;
}

/** What ran over: a weight, or their sum alone; and what becomes of the shares. */
function overflowSentence(rows: readonly PipelineRow[]): string {
  const over = rows.find(({ weight }) => weight === Infinity);
  if (!over)
    return "The sum is more than a computer’s number can hold, so it is infinite, and every share comes out as 0.";
  const become = rows.every(({ share }) => Number.isNaN(share))
    ? "every share is “not a number”"
    : "every share is 0 or “not a number”";
  return `e^${formatScaled(over.scaled)} is more than a computer’s number can hold, so the sum is infinite and ${become}.`;
}

/** `7.1`, `1,436`: a score divided by T; `÷ 0` where that is not defined. */
export const formatScaled = (scaled: number): string =>
  Number.isNaN(scaled) ? "÷ 0" : formatScore(scaled);
