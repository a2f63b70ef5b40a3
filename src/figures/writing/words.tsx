import type { ReactNode } from "react";
import type { Text } from "../../lm/writing.ts";
import { contextName } from "../../words/writing.ts";
import { MOST_TOKENS, RUNS } from "../../lm/writing.ts";

/** What its parameters expect in a link. */
export const expects = {
  word: `none, or a place such as b2.7: row a to c, text 1 to ${RUNS}, word or full stop 1 to ${MOST_TOKENS}`,
} as const;

/** What its buttons, rows and tables are called. */
export const labels = {
  write: "Write",
  chance: "Underlined: chances of",
  step: "Step one word",
  marks: "Mark surprising words",
  asIs: { title: "As the model says", short: "as is" },
  nextWord: "Next word",
  nextWords: (context: string, at: string) =>
    `Chances of the word that follows ${context} at T = ${at}`,
  atShort: "at T",
  texts: (name: string) => `Texts at ${name}`,
  surprising: (name: string) => `Surprising words at ${name}`,
} as const;

/** What is said while the texts are not there yet. */
export const BEING_WRITTEN = "The texts are being written.";

/** `Text 2 at T = 1.00. What may follow “… the beach.”:`: what stands above the words that might have come. */
export const nextTitle = (run: number, at: string, before: Text): ReactNode => (
  <>
    Text {run + 1} at <i>T</i> = {at}. What may follow {contextName(before)}:
  </>
);
