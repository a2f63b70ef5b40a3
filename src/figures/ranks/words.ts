import { shortened } from "../../model/quote.ts";
import { formatCount } from "../../words/numbers.ts";
import {
  LARGEST_SCORE,
  MOST_SCORES,
  type ScoreFault,
  type ScoreProblem,
} from "./model/scoreFile.ts";

const outside = `not between −${formatCount(LARGEST_SCORE)} and ${formatCount(LARGEST_SCORE)}.`;

const WHOLE: Readonly<Record<Extract<ScoreProblem, string>, string>> = {
  "too few": "There are no scores to read here. Write at least two, one a line.",
  "too many": `There are more than ${formatCount(MOST_SCORES)} scores, which is more than this figure takes.`,
  "no JSON": "The list in brackets is not JSON that can be read.",
};

const OF_LINE: Readonly<Record<ScoreFault, string>> = {
  "no number": "does not end in a number.",
  "two numbers": "has two numbers. Write one score a line, or the word in quotes.",
  infinite: "has no finite score.",
  outside: `has a score that is ${outside}`,
};

/** What is wrong with a reader’s scores, and where: `Line 3, “butter”, does not end in a number.` */
export function scoreProblem(problem: ScoreProblem): string {
  if (typeof problem === "string") return WHOLE[problem];
  const { nth, fault, line } = problem;
  return line === undefined
    ? `Item ${formatCount(nth)} of the list is ${fault === "outside" ? outside : "not a number."}`
    : `Line ${formatCount(nth)}, “${shortened(line)}”, ${OF_LINE[fault]}`;
}

/** What came of a file, or of scores that were typed. */
export const scoresRead = {
  done: (count: number) => `${formatCount(count)} scores read.`,
  large: "This file has more than 20 MB.",
  unreadable: "This file cannot be read.",
} as const;

/** What its buttons and the place for a reader’s own scores are called. */
export const labels = {
  size: "How many words",
  generated: (size: number) => `${formatCount(size)} words`,
  yours: (size: number) => `Yours, ${formatCount(size)}`,
  bring: "Bring your own scores",
  own: `Up to ${formatCount(MOST_SCORES)} scores, one a line, each with its word or without`,
  example: "butter: 5.0\njam: 4.0\nhoney: 3.5",
  use: "Use these scores",
  file: "or a file",
  howTo:
    "Lines like 3.2, jam: 3.2 or jam,3.2, or a JSON list of numbers. The scores stay in this page: nothing is sent, a link does not carry them, and they are gone when you leave.",
} as const;
