import { shortened } from "../model/quote.ts";
import { formatCount, formatRatio } from "../words/numbers.ts";
import { answerSentence } from "./answerWords.ts";
import type { AnswerKind } from "./answers.ts";
import type { Kind } from "./kinds.ts";
import type { FileKind } from "./file.ts";
import type { Note, Other, Place, Problem, Section, Where } from "./reading.ts";
import { LARGEST_VOCABULARY } from "../model/wordList.ts";
import type { Expected } from "./structure/fault.ts";
import { DEEPEST } from "./structure/parser.ts";
import type { Value } from "./structure/value.ts";

/** `text` in quotation marks, on one line and short. */
export const quote = (text: string): string =>
  `“${shortened(
    text
      .trim()
      .slice(0, 100)
      .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ")
      .trim(),
  )}”`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What numbers of each kind are called. */
export const kindNames: Readonly<Record<Kind, string>> = {
  scores: "scores",
  ln: "log-probabilities",
  log2: "log-probabilities to base 2",
  log10: "log-probabilities to base 10",
  nats: "surprisals in nats, −ln p",
  bits: "surprisals in bits, −log₂ p",
  probabilities: "probabilities",
  percentages: "percentages",
};

/** Why numbers that nothing names are taken for what they are; empty where no reason is needed. */
const because = (kind: Kind, sum: number): string =>
  kind === "ln"
    ? `: none is above 0, and together they stand for ${formatRatio(sum)}`
    : kind === "probabilities"
      ? `: all lie from 0 to 1, and they sum to ${formatRatio(sum)}`
      : kind === "percentages"
        ? `: they sum to ${formatRatio(100 * sum)}`
        : "";

/** `line 3`, `position 2`, `the paste`. */
const whereText = (where: Where): string =>
  where === "paste"
    ? "the paste"
    : "line" in where
      ? `line ${formatCount(where.line)}`
      : `position ${formatCount(where.position)}`;

const EXPECTED: Readonly<Record<Expected, string>> = {
  shallower: `at most ${DEEPEST} brackets inside each other`,
  text: "a text in quotation marks",
  name: "a name",
  value: "a value",
  colon: "a colon",
};

/** `it is “low”`, `there is none`: a value, short. */
function valueText(value: Value | undefined): string {
  if (value === undefined) return "there is none";
  if (typeof value === "string") return `it is ${quote(value)}`;
  if (value === null || typeof value !== "object")
    return `it is ${String(value).replace("-", "−")}`;
  return Array.isArray(value) ? "it is a list" : "it is an object";
}

const FILES: Readonly<Record<FileKind, string>> = {
  zip: "This is a zip archive, as .xlsx, .npz and .docx files are. Save the sheet as .csv, or one array as .npy.",
  pdf: "This is a PDF. Copy the text out of it, or save the numbers as .csv.",
  npyOther:
    "This is an array of NumPy that cannot be read here: of rows one after another, of floating or whole numbers, at most 2 million. Choose the file itself, and not its text.",
  parquet: "This is a Parquet file. Save its table as .csv.",
  binary: "This file is no text. Save the numbers as .csv, .json or .npy.",
  html: "This is HTML. Copy what the page shows, and not its source.",
};

const SIMPLE: Readonly<
  Record<"nothing" | "tooLong" | "tooMany" | "hexadecimal" | "elided" | "unknownJson", string>
> = {
  nothing: "There is nothing to read yet: paste something first.",
  tooLong: "The paste is longer than 24 million characters. Paste one answer at a time.",
  tooMany: `There are more than ${formatCount(LARGEST_VOCABULARY)} numbers. No vocabulary has as many: paste the scores of one position.`,
  hexadecimal:
    "These are hexadecimal numbers, the bits of floating ones perhaps, which are not read here. Print them as decimals, with .tolist(), say.",
  elided:
    "The print leaves numbers out where it has “...”. Print all of them, with .tolist(), say.",
  unknownJson:
    "This has brackets like JSON, but no list of tokens with numbers in it that is known here.",
};

/** Why a paste cannot be read, and what would help. */
export function problemSentence(problem: Problem): string {
  switch (problem.problem) {
    case "nothing":
    case "tooLong":
    case "tooMany":
    case "hexadecimal":
    case "elided":
    case "unknownJson":
      return SIMPLE[problem.problem];
    case "cut":
      return "The paste ends in the middle: its brackets are not closed. Copy it to its end.";
    case "file":
      return FILES[problem.file];
    case "noJson": {
      const { line, expected, found } = problem.fault;
      return `Line ${formatCount(line)} cannot be read: expected ${EXPECTED[expected]}, found ${found === "" ? "the end of the text" : quote(found)}.`;
    }
    case "answer":
      return answerSentence(problem.answer, problem.text);
    case "writtenOnly":
      return writtenOnlySentence(problem.answer);
    case "noNumber": {
      const { nth, token, value } = problem.wrong;
      const place = problem.where === "paste" ? "" : `in ${whereText(problem.where)}, `;
      return capital(
        token === ""
          ? `${place}number ${formatCount(nth)} is not finite: ${valueText(value)}.`
          : `${place}token ${formatCount(nth)}, ${quote(token)}, has no finite number: ${valueText(value)}.`,
      );
    }
    case "noLine":
      return `Line ${formatCount(problem.line)}, ${quote(problem.text)}, is not a word and a number. Write one word to a line, such as “butter: 5”.`;
    case "infinite":
      return `Line ${formatCount(problem.line)}, ${quote(problem.text)}, has no finite number.`;
    case "few":
      return `${capital(whereText(problem.where))} has ${problem.count === 0 ? "no number that can be used" : "only one number"}; 2 are the fewest.`;
    case "untold":
      return `${capital(whereText(problem.where))} tells no probability at all: each is −∞, 0 or −9999.`;
    case "sum":
      return `${capital(whereText(problem.where))} cannot be ${kindNames[problem.kind]}: together they stand for ${formatRatio(problem.sum)}, and no more than 1 is possible.`;
    case "impossible":
      return `${capital(whereText(problem.where))}: ${problem.token === "" ? "a number" : quote(problem.token)} has ${String(problem.number).replace("-", "−")}, which is ${IMPOSSIBLE[problem.kind]}.`;
  }
}

/** The answers of which more is to be said than that they tell only what was written. */
const ASKED: readonly AnswerKind[] = [
  "tgi",
  "sglang",
  "watsonx",
  "llamaCpp",
  "ollama",
  "gemini",
  "geminiChosen",
  "bedrockModel",
  "responses",
];

function writtenOnlySentence(answer: AnswerKind = "chatWithoutTop"): string {
  if (answer === "cohere") return answerSentence(answer);
  const told =
    "This tells only the tokens that were written, one number each, and no likely alternatives to compare.";
  return `${told} ${answerSentence(ASKED.includes(answer) ? answer : "chatWithoutTop")}`;
}

const IMPOSSIBLE: Readonly<Record<Kind, string>> = {
  scores: "no score",
  ln: "no log-probability: none is above 0",
  log2: "no log-probability: none is above 0",
  log10: "no log-probability: none is above 0",
  nats: "no surprisal: none is below 0",
  bits: "no surprisal: none is below 0",
  probabilities: "no probability: those lie from 0 to 1",
  percentages: "no percentage of a whole: those lie from 0 to 100",
};

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
    case "doubtful":
      return "They are taken for the alternatives of one position. Were they written one after the other, there would be nothing to compare.";
    case "cut":
      return "The paste ends in the middle: its last position may lack tokens.";
    case "masked":
      return `${note.count === 1 ? "One with" : `${formatCount(note.count)} with`} −∞ can never be picked and ${note.count === 1 ? "is" : "are"} left out.`;
    case "outside":
      return `${note.tokens.slice(0, MOST_NAMED).map(quote).join(", ")} ${note.tokens.length > 1 ? "are" : "is"} listed only because written, and left out: others that are not listed are likelier.`;
    case "commas":
      return note.commas === "thousands"
        ? `In ${quote(note.example)} the comma is taken to stand between thousands.`
        : `In ${quote(note.example)} the comma is taken to stand before decimals.`;
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
        : `${formatCount(note.count)} lines before the first with a number are passed over.`;
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

/** What the button of another reading says. */
export function otherLabel({ choice, column }: Other): string {
  if (column !== undefined) return `Take column ${column}`;
  if (choice.whole === true) return "These are all the words there are";
  if (choice.whole === false && choice.kind !== undefined)
    return `Read as ${kindNames[choice.kind]}`;
  if (choice.commas !== undefined)
    return choice.commas === "decimal"
      ? "Commas stand before decimals"
      : "Commas stand between thousands";
  return `Read as ${kindNames[choice.kind ?? "scores"]}`;
}

/** `Answer 2, choice 1`, `Prompt`: the name of a section; empty where there is one. */
export function sectionName({ answer, choice, prompt }: Section): string {
  const parts = [
    ...(answer === undefined ? [] : [`answer ${formatCount(answer)}`]),
    ...(choice === undefined ? [] : [`choice ${formatCount(choice)}`]),
    ...(prompt ? ["prompt"] : []),
  ];
  return capital(parts.join(", "));
}

/** `Choice 1, position 2 of 5, where “jam” was written.` */
export function placeSentence({ section, nth, count, written }: Omit<Place, "tokens">): string {
  const name = sectionName(section);
  const position = `position ${formatCount(nth)} of ${formatCount(count)}`;
  const where = name === "" ? capital(position) : `${name}, ${position}`;
  return `${where}${written === undefined || written.trim() === "" ? "" : `, where ${quote(written)} ${section.prompt ? "stands" : "was written"}`}.`;
}

/** The name of the number at `index` where the numbers have no words. */
export const numberedWord = (index: number): string => `word ${formatCount(index + 1)}`;

/** What stands for a blank that would not be seen. */
export const SEEN_SPACE = "␣";

/** What stands for a token that has no visible letter. */
export function invisibleToken(token: string): string {
  if (token === "") return "(empty)";
  const lines = token.split("\n").length - 1;
  if (lines > 0) return lines === 1 ? "(new line)" : `(${lines} new lines)`;
  if (/^\t+$/.test(token)) return token.length === 1 ? "(tab)" : `(${token.length} tabs)`;
  if (/^ +$/.test(token)) return token.length === 1 ? "(space)" : `(${token.length} spaces)`;
  return /^[\u200b-\u200f\u2060\ufeff]+$/.test(token) ? "(zero width)" : "(blank)";
}
