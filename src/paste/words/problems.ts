import { LARGEST_VOCABULARY } from "../../model/wordList.ts";
import { formatCount, formatRatio } from "../../words/numbers.ts";
import type { AnswerKind } from "../answers.ts";
import type { FileKind } from "../file.ts";
import type { Kind } from "../kinds.ts";
import type { Problem, Where } from "../reading.ts";
import type { Expected } from "../structure/fault.ts";
import { MOST_VALUES } from "../structure/document.ts";
import { DEEPEST } from "../structure/parser.ts";
import type { Value } from "../structure/value.ts";
import { answerSentence } from "./answers.ts";
import { kindNames } from "./kinds.ts";
import { capital, quote } from "./quote.ts";

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
  html: "This is HTML or XML, in which no list is found. Copy what the page shows, and not its source.",
};

const SIMPLE: Readonly<
  Record<
    "nothing" | "tooLong" | "tooMany" | "tooManyPlaces" | "hexadecimal" | "elided" | "unknownJson",
    string
  >
> = {
  nothing: "There is nothing to read yet: paste something first.",
  tooLong: "The paste is longer than 24 million characters. Paste one answer at a time.",
  tooMany: `There are more than ${formatCount(LARGEST_VOCABULARY)} numbers. No vocabulary has as many: paste the scores of one position.`,
  tooManyPlaces: `There are more than ${formatCount(MOST_VALUES)} lists or lines of values. Paste one answer, or the scores of one position.`,
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
    case "tooManyPlaces":
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
