import { assemble } from "./assemble.ts";
import { type Draft, foundPlace, numbersNotes } from "./draft.ts";
import { numberOf } from "./numbers.ts";
import type { Choice, Note, Other, Pasted } from "./reading.ts";
import { type GuessedSeparators, type Separators, separatorsOf, USUAL } from "./separators.ts";
import { type Entries, entriesOfNumbers, type NoNumber, type Token } from "./shapes/entries.ts";
import type { Row, Rows } from "./text/found.ts";
import { type PlainNumbers, plainNumbers } from "./text/plainNumbers.ts";
import { readLines } from "./text/readLines.ts";

/** What the lines of `text` say: numbers, or words with numbers in whichever way of writing them; or why nothing. */
export function fromLines(text: string, choice: Choice): Pasted {
  const numbers = plainNumbers(text);
  if (numbers === "tooMany") return { problem: { problem: "tooMany" }, others: [] };
  if (numbers) return assemble(draftOfNumbers(numbers), choice);
  const found = readLines(text, choice) ?? { problem: noLine(text) };
  return "problem" in found
    ? { ...found, others: [] }
    : assemble(draftOfRows(found, choice), choice);
}

/** The first line that says something, which is no word and a number. */
function noLine(text: string) {
  const begun = text.trimStart();
  const [first = ""] = /^[^\n]*/.exec(begun) ?? [];
  const line = text.slice(0, text.length - begun.length).split("\n").length;
  return { problem: "noLine", line, text: first.trim() } as const;
}

const draftOfNumbers = ({ places, lines }: PlainNumbers): Draft => ({
  places: places.map((numbers) => foundPlace(entriesOfNumbers(numbers))),
  named: undefined,
  notes: numbersNotes(places.length),
  others: [],
  ...(lines && { lineOf: (index: number) => lines[index] ?? 1 }),
});

/** What all numbers of some rows have in common. */
interface Look {
  /** How many have a percent sign, and how many there are. */
  readonly percents: number;
  readonly count: number;
  readonly isNameless: boolean;
  readonly hasCommas: boolean;
}

function lookOf(places: Rows["places"]): Look {
  let [percents, count, isNameless, hasCommas] = [0, 0, true, false];
  for (const place of places)
    for (const { word, number } of place) {
      count++;
      if (number.endsWith("%")) percents++;
      if (word !== "") isNameless = false;
      hasCommas ||= number.includes(",");
    }
  return { percents, count, isNameless, hasCommas };
}

function draftOfRows(rows: Rows, choice: Choice): Draft {
  const { places } = rows;
  const { percents, count, isNameless, hasCommas } = lookOf(places);
  const mixed = percents > 0 && percents < count;
  const guessed: GuessedSeparators = hasCommas
    ? separatorsOf(places.flatMap((place) => place.map(({ number }) => number)))
    : USUAL;
  const { open, example = "" } = guessed;
  const separators: Separators = {
    commas: choice.commas ?? guessed.commas,
    points: choice.points ?? guessed.points,
  };
  const notes: Note[] = [
    ...(rows.notes ?? []),
    ...(open ? [{ note: "separators", which: open, are: separators[open], example } as const] : []),
    ...(rows.indexed ? [{ note: "indexed" } as const] : []),
    ...(isNameless ? [{ note: "nameless" } as const] : []),
    ...(places.length > 1 ? [{ note: "rows", rows: places.length } as const] : []),
  ];
  const turned = open && separators[open] === "decimal" ? "thousands" : "decimal";
  const others: Other[] = [
    ...(open ? [{ choice: { ...choice, [open]: turned } }] : []),
    ...(rows.indexed ? [{ choice: { commas: "decimal" } } as const] : []),
    ...(rows.columns ?? []).map(({ index, name }) => ({ choice: { column: index }, column: name })),
  ];
  const only = places.length === 1 ? places[0] : undefined;
  return {
    places: places.map((place) => foundPlace(entriesOfRows(place, separators, mixed))),
    named: mixed ? "probabilities" : percents > 0 ? "percentages" : rows.named,
    notes,
    others,
    ...(only && { lineOf: (index: number) => only[index]?.line ?? 1 }),
  };
}

/** The tokens of `rows`; where only some have percent signs, those are hundredths. */
function entriesOfRows(rows: readonly Row[], separators: Separators, mixed: boolean): Entries {
  const tokens: Token[] = [];
  let wrong: NoNumber | undefined;
  for (const { word, number: text } of rows) {
    const read = numberOf(text, separators) ?? NaN;
    const number = mixed && text.endsWith("%") ? read / 100 : read;
    tokens.push({ token: word, number });
    if (!(number < Infinity)) wrong ??= { nth: tokens.length, token: word, value: text };
  }
  return { tokens, named: undefined, wrong };
}
