import { shortened } from "../../model/quote.ts";
import { formatCount, formatShare } from "../../words/numbers.ts";
import { LARGEST_SCORE, MOST_SCORES } from "./model/limits.ts";

/** What came of a file, or of scores that were typed, beside what the reader of pastes says itself. */
export const scoresRead = {
  done: (count: number) => `${formatCount(count)} scores read.`,
  large: "This file has more than 20 MB.",
  unreadable: "This file cannot be read.",
  noReader:
    "The code that reads scores has not come, perhaps for want of a network. Press again, or load the page anew.",
  tooFew: "There are no scores to read here. Write at least two, one a line.",
  tooMany: `There are more than ${formatCount(MOST_SCORES)} scores, which is more than this figure takes.`,
  outside: (word: string, score: number) =>
    `${word === "" ? "A score" : `“${shortened(word)}”`} has ${String(score).replace("-", "−")}, which is not between −${formatCount(LARGEST_SCORE)} and ${formatCount(LARGEST_SCORE)}.`,
  part: (sum: number) =>
    `They hold ${formatShare(sum)} of all picks at T = 1; here they share everything among themselves, as if there were no others.`,
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
  positions: "Positions of your scores",
  back: "Previous position",
  on: "Next position",
  howTo:
    "Lines like 3.2 or jam: 3.2, a table, JSON, a print of Python or an API’s answer; of files .csv, .txt, .json and .npy. The scores stay in this page: nothing is sent, a link does not carry them, and they are gone when you leave.",
} as const;
