import { answerIn, hasWritten } from "./answers.ts";
import { assemble, type Draft } from "./assemble.ts";
import { type Commas, commasOf, numberOf } from "./numbers.ts";
import type { Choice, Note, Other, Pasted, Problem } from "./reading.ts";
import { barePlaces } from "./shapes/bare.ts";
import { type Entries, entriesOfNumbers } from "./shapes/entries.ts";
import { type FoundPlace, placesIn } from "./shapes/places.ts";
import { type Document, documentOf } from "./structure/document.ts";
import { Dict, type Value } from "./structure/value.ts";
import { unwrapped } from "./unwrap.ts";
import { fileKindOfText } from "./file.ts";
import type { Row, Rows } from "./text/found.ts";
import { type PlainNumbers, plainNumbers } from "./text/plainNumbers.ts";
import { readLines } from "./text/readLines.ts";

/** The longest paste that is read, in characters: a vocabulary of 300,000 tokens with names, as JSON. */
const LONGEST = 24_000_000;

/**
 * What `text` says: the answer of an API in any known shape, a table, a list, or numbers; as `choice` has it where it can
 * be read in more than one way. Total: whatever the text, the result is places with tokens and finite numbers (or −∞ for
 * a logarithm that was not told), or one problem.
 */
export function readPaste(text: string, choice: Choice = {}): Pasted {
  if (text.length > LONGEST) return refused({ problem: "tooLong" });
  const plain = unwrapped(text);
  if (plain.trim() === "") return refused({ problem: "nothing" });
  const file = fileKindOfText(plain);
  if (file) return refused({ problem: "file", file });
  const pasted = readPlain(plain, choice);
  return "problem" in pasted && UNREAD.has(pasted.problem.problem) && HEXADECIMAL.test(plain)
    ? refused({ problem: "hexadecimal" })
    : pasted;
}

/** Numbers in hexadecimal, and the problems that may come of nothing but those. */
const HEXADECIMAL = /(?:^|[\s,;:["'(=])0x[\da-f.]+/i;
const UNREAD: ReadonlySet<string> = new Set(["noLine", "unknownJson", "noJson", "few"]);

/** What a text of values has somewhere: a bracket that is no mere remark after a word. */
const BRACKETED = /[[{]|[\w>]\(|\barray \(|= ?\(|<\|/;

function readPlain(plain: string, choice: Choice): Pasted {
  const bracketed = BRACKETED.test(plain);
  const document = bracketed ? documentOf(plain) : undefined;
  const structured = document && fromDocument(document, choice);
  if (structured && ("reading" in structured || isTelling(plain, document))) return structured;
  const lines = fromLines(plain, choice);
  if ("reading" in lines) return lines;
  if (document === undefined) {
    // Members without any bracket, such as YAML has.
    const loose = documentOf(plain);
    const places = placesIn(loose.values);
    if (places.length > 0) return assemble(draftOf(loose, places), choice);
  }
  return lines;
}

const refused = (problem: Problem): Pasted => ({ problem, others: [] });

/** Whether what is wrong with the values in a text is its fault, and not that it is no text of values at all. */
const isTelling = (text: string, document: Document): boolean =>
  /^\s*[[{(]/.test(text)
    ? !/^\s*[[(][^\]\n]{0,40}[\])]\s*[\w:]/.test(text)
    : document.clean ||
      document.values.some((value) => value instanceof Dict && answerIn([value]) !== undefined);

function fromDocument(document: Document, choice: Choice): Pasted | undefined {
  const { values, clean, fault, elided, cut } = document;
  const places = placesIn(values);
  if (elided && places.length === 0) return refused({ problem: "elided" });
  const usable = places.some(({ entries }) => (entries?.tokens.length ?? 0) > 1);
  if (usable) return assemble(draftOf(document, places), choice);
  const answer = answerIn(values);
  if (answer?.answer === "error") return refused({ problem: "answer", ...answer });
  if (cut && places.length > 0) return refused({ problem: "cut" });
  if (places.length > 0 || hasWritten(values))
    return refused({ problem: "writtenOnly", ...(answer && { answer: answer.answer }) });
  if (answer) return refused({ problem: "answer", ...answer });
  const bare = clean ? barePlaces(values) : undefined;
  if (bare && bare.length > 0) return assemble(draftOf(document, bare.map(foundPlace)), choice);
  if (cut) return refused({ problem: "cut" });
  if (fault) return refused({ problem: "noJson", fault });
  return values.length > 0 ? refused({ problem: "unknownJson" }) : undefined;
}

const draftOf = (document: Document, places: readonly FoundPlace[]): Draft => ({
  places,
  named: undefined,
  notes: [
    ...(document.cut ? [{ note: "cut" } as const] : []),
    ...(places.every(({ entries }) => entries?.tokens.every(({ token }) => token === "") ?? true)
      ? [{ note: "nameless" } as const]
      : []),
  ],
  others: [],
});

const foundPlace = (entries: Entries): FoundPlace => ({
  part: { answer: "", choice: 0, prompt: false },
  written: undefined,
  entries,
  doubtful: false,
});

function fromLines(text: string, choice: Choice): Pasted {
  const numbers = plainNumbers(text);
  if (numbers === "tooMany") return refused({ problem: "tooMany" });
  if (numbers) return assemble(draftOfNumbers(numbers), choice);
  const found = readLines(text, choice);
  if (found === undefined) {
    const line = text.split("\n").findIndex((each) => each.trim() !== "");
    return refused({
      problem: "noLine",
      line: line + 1,
      text: (text.split("\n")[line] ?? "").trim(),
    });
  }
  return "problem" in found
    ? { ...found, others: [] }
    : assemble(draftOfRows(found, choice), choice);
}

function draftOfNumbers({ places, lines }: PlainNumbers): Draft {
  return {
    places: places.map((numbers) => foundPlace(entriesOfNumbers(numbers))),
    named: undefined,
    notes: numbersNotes(places.length),
    others: [],
    ...(lines && { lineOf: (index: number) => lines[index] ?? 1 }),
  };
}

const numbersNotes = (rows: number): readonly Note[] => [
  { note: "nameless" },
  ...(rows > 1 ? [{ note: "rows", rows } as const] : []),
];

function draftOfRows(rows: Rows, choice: Choice): Draft {
  const all = rows.places.flat();
  const numbers = all.map(({ number }) => number);
  const percents = numbers.reduce((count, number) => count + Number(number.endsWith("%")), 0);
  const mixed = percents > 0 && percents < numbers.length;
  const guessed = commasOf(numbers);
  const commas = choice.commas ?? guessed.commas;
  const example = guessed.open ? (numbers.find((number) => number.includes(",")) ?? "") : "";
  const nameless = all.every(({ word }) => word === "");
  const [only] = rows.places;
  const notes: Note[] = [
    ...(rows.notes ?? []),
    ...(guessed.open ? [{ note: "commas", commas, example } as const] : []),
    ...(rows.indexed ? [{ note: "indexed" } as const] : []),
    ...(nameless ? [{ note: "nameless" } as const] : []),
    ...(rows.places.length > 1 ? [{ note: "rows", rows: rows.places.length } as const] : []),
  ];
  const others: Other[] = [
    ...(guessed.open
      ? [{ choice: { ...choice, commas: commas === "decimal" ? "thousands" : "decimal" } } as const]
      : []),
    ...(rows.indexed ? [{ choice: { commas: "decimal" } } as const] : []),
    ...(rows.columns ?? []).map(({ index, name }) => ({ choice: { column: index }, column: name })),
  ];
  return {
    places: rows.places.map((place) => foundPlace(entriesOfRows(place, commas, mixed))),
    named: mixed ? "probabilities" : percents > 0 ? "percentages" : rows.named,
    notes,
    others,
    ...(rows.places.length === 1 && only && { lineOf: (index: number) => only[index]?.line ?? 1 }),
  };
}

/** The tokens of `rows`; where only some have percent signs, those are hundredths. */
function entriesOfRows(rows: readonly Row[], commas: Commas, mixed: boolean): Entries {
  const tokens = rows.map(({ word, number }) => {
    const read = numberOf(number, commas) ?? NaN;
    return { token: word, number: mixed && number.endsWith("%") ? read / 100 : read };
  });
  const at = tokens.findIndex(({ number }) => Number.isNaN(number) || number === Infinity);
  const value: Value = rows[at]?.number ?? null;
  const wrong = at < 0 ? undefined : { nth: at + 1, token: rows[at]?.word ?? "", value };
  return { tokens, named: undefined, wrong };
}
