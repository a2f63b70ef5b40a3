import { MOST_TOKENS, RUNS } from "../../lm/writing.ts";

/** What its parameters expect in a link. */
export const expects = {
  word: `none, or a place such as b2.7: row a to c, text 1 to ${RUNS}, word or full stop 1 to ${MOST_TOKENS}`,
} as const;

/** What its buttons, rows and tables are called. */
export const labels = {
  write: "Write",
  luck: "New luck",
  step: "Step one word",
  marks: "Mark surprising words",
  lower: "Lower temperature",
  raise: "Raise temperature",
  asIs: { title: "As the model says", short: "as is" },
  nextWord: "Next word",
  nextWords: (context: string, at: string) =>
    `Chances of the word that follows ${context} at T = ${at}`,
  texts: (name: string) => `Texts at ${name}`,
  surprising: (name: string) => `Surprising words at ${name}`,
} as const;

/** What is said while the texts are not there yet. */
export const BEING_WRITTEN = "The texts are being written.";
