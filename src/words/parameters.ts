import type { Expected } from "../model/fields.ts";
import type { QuerySource, Misfit } from "../model/params.ts";
import { shortened } from "../model/quote.ts";
import { OWN_WORDS } from "../model/ownWords.ts";
import { FINITE_RANGE } from "../model/temperature.ts";
import { LONGEST_WORD, SCORE_LIMITS } from "../model/wordList.ts";

/** What is said of the parameters of links, and of a seed that is typed. */

/** What parameters expect that only their figure can tell, by name: `words that Storyteller knows`. */
export type OwnExpectations = Readonly<Record<string, string>>;

const FOUR = "4 letters or digits";

/** `a number from 0 to 8`: what the parameter `name` should be. */
export function expectedText(expected: Expected, name: string, own: OwnExpectations = {}): string {
  switch (expected.kind) {
    case "number":
      return `a number from ${expected.lowest} to ${expected.highest}`;
    case "whole":
      return `a whole number from ${expected.lowest} to ${expected.highest}`;
    case "choice":
      return `one of ${expected.choices.join(", ")}`;
    case "switch":
      return "0 or 1";
    case "temperature":
      return `0, a number from ${FINITE_RANGE.lowest} to ${FINITE_RANGE.highest}, or inf`;
    case "scores":
      return `a score from ${SCORE_LIMITS.lowest} to ${SCORE_LIMITS.highest} for each word, with commas between`;
    case "words":
      return `one of ${expected.choices.join(", ")}, or ${OWN_WORDS.fewest} to ${OWN_WORDS.most} different words with scores, such as Ja*3_Nein*1.5`;
    case "place":
      return "the place of a word, counted from 0";
    case "count":
      return "a whole number from 1 to the number of words";
    case "text":
      return `a text of at most ${expected.longest} characters`;
    case "seed":
      return FOUR;
    case "own":
      return own[name] ?? "";
  }
}

/** How a note begins that tells what was asked for. */
const ASKS: Readonly<Record<QuerySource, string>> = {
  link: "The link says",
  page: "This page asks for",
  form: "You asked for",
};

/**
 * `The link says t=“warm”, which is not …. It was left out.`: what of the state that was asked for could not be used, or was
 * cut.
 */
export function noteSentence(
  { name, text, expects, isCut }: Misfit,
  asker: QuerySource,
  own?: OwnExpectations,
): string {
  const says = `${ASKS[asker]} ${name}=“${shortened(text)}”`;
  if (!isCut) return `${says}, which is not ${expectedText(expects, name, own)}. It was left out.`;
  return expects.kind === "text"
    ? `${says}, of which the first ${expects.longest} characters are shown.`
    : `${says}; of its words, the first ${LONGEST_WORD} characters of each are shown.`;
}

/** What is wrong with `text` as a seed. */
export const seedProblem = (text: string): string =>
  `“${shortened(text.trim())}” is not a seed. Type ${FOUR}, such as luck.`;
