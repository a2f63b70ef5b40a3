import { formatCount, formatRatio } from "../../words/numbers.ts";
import type { Kind } from "../kinds.ts";
import { MOST_PLACES, type Note } from "../reading.ts";
import { kindNames } from "./kinds.ts";
import { problemSentence } from "./problems.ts";
import { quote } from "./quote.ts";

/** Why numbers that nothing names are taken for what they are; empty where no reason is needed. */
const because = (kind: Kind, sum: number): string =>
  kind === "ln"
    ? `: none is above 0, and together they stand for ${formatRatio(sum)}`
    : kind === "probabilities"
      ? `: all lie from 0 to 1, and they sum to ${formatRatio(sum)}`
      : kind === "percentages"
        ? `: they sum to ${formatRatio(100 * sum)}`
        : "";

/** The most positions that a sentence names one by one. */
const MOST_NAMED = 4;

/** `Position 1 tells`, `Positions 1, 2 and 5 tell`, `12 positions tell`. */
function passedText({ count, places }: Extract<Note, { note: "passed" }>): string {
  const named = places.length > 0 && places.length <= MOST_NAMED;
  if (!named) return count === 1 ? "One position tells" : `${formatCount(count)} positions tell`;
  const names = places.map(formatCount);
  const last = names.at(-1) ?? "";
  return names.length === 1
    ? `Position ${last} tells`
    : `Positions ${names.slice(0, -1).join(", ")} and ${last} tell`;
}

/** What a note says, as a sentence. */
export function noteSentence(note: Note): string {
  switch (note.note) {
    case "kind":
      return note.named
        ? `Read as ${kindNames[note.kind]}.`
        : `Read as ${kindNames[note.kind]}${because(note.kind, note.sum)}.`;
    case "passed":
      return `${passedText(note)} no alternatives and ${note.count === 1 ? "is" : "are"} passed over.`;
    case "refused":
      return `Position ${formatCount(note.place)} is passed over. ${problemSentence(note.problem)}`;
    case "first":
      return `There are more than ${formatCount(MOST_PLACES)} positions: the first ${formatCount(MOST_PLACES)} are read, and the later ones left out.`;
    case "doubtful":
      return "They are taken for the alternatives of one position. Were they written one after the other, there would be nothing to compare.";
    case "cut":
      return "The paste ends in the middle: its last position may lack tokens, and its last number digits.";
    case "masked":
      return `${note.count === 1 ? "One with" : `${formatCount(note.count)} with`} −∞ can never be picked and ${note.count === 1 ? "is" : "are"} left out.`;
    case "outside":
      return `${note.tokens.slice(0, MOST_NAMED).map(quote).join(", ")} ${note.tokens.length > 1 ? "are" : "is"} listed only because written, and left out: others that are not listed are likelier.`;
    case "separators":
      return `In ${quote(note.example)} the ${note.which === "commas" ? "comma" : "point"} is taken to stand ${note.are === "thousands" ? "between thousands" : "before decimals"}.`;
    case "elided":
      return "The print leaves rows out where it says so. Print all of them to have the others, too.";
    case "bound":
      return `${quote(note.example)} tells a bound, which is taken for the number itself.`;
    case "indexed":
      return "What stands before each comma counts up, and is taken for the number of the word.";
    case "unnumbered":
      return note.count === 1
        ? "One row has no number and is left out."
        : `${formatCount(note.count)} rows have no number and are left out.`;
    case "column":
      return `The numbers are those of column ${note.column}.`;
    case "nameless":
      return "The numbers have no words, so they are numbered.";
    case "skipped":
      return note.count === 1
        ? `Line ${formatCount(note.line)}, ${quote(note.text)}, has no number and is passed over.`
        : `${formatCount(note.count)} lines beside the list have no number and are passed over.`;
    case "parts":
      return partsSentence(note);
    case "rows":
      return `There are ${formatCount(note.rows)} rows: each is a position.`;
  }
}

function partsSentence({ answers, choices, prompt }: Extract<Note, { note: "parts" }>): string {
  const own =
    answers > 1
      ? `${formatCount(answers)} answers${choices > 1 ? `, with up to ${formatCount(choices)} choices each` : ""}`
      : choices > 1
        ? `${formatCount(choices)} choices`
        : "the answer";
  return `The positions are those of ${own}${prompt ? ", and of the prompt" : ""}.`;
}
