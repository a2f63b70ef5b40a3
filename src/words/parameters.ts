import { type Expected, SCORE_RANGE } from "../model/fields.ts";
import type { QuerySource, Misfit } from "../model/params.ts";
import { shortened } from "../model/quote.ts";
import { FINITE_RANGE } from "../model/temperature.ts";

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
      return `7 scores from ${SCORE_RANGE.lowest} to ${SCORE_RANGE.highest} with commas between`;
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
};

/** `The link says t=“warm”, which is not …. It was left out.`: what of the state that was asked for could not be used. */
export const noteSentence = (
  { name, text, expects }: Misfit,
  asker: QuerySource,
  own?: OwnExpectations,
): string =>
  `${ASKS[asker]} ${name}=“${shortened(text)}”, which is not ${expectedText(expects, name, own)}. It was left out.`;

/** What is wrong with `text` as a seed. */
export const seedProblem = (text: string): string =>
  `“${shortened(text.trim())}” is not a seed. Type ${FOUR}, such as luck.`;
