import { assemble } from "./assemble.ts";
import { type Draft, foundPlace, numbersNotes } from "./draft.ts";
import { plainDigits } from "./digits.ts";
import { numberOf } from "./numbers.ts";
import type { Choice, Note, Other, Pasted } from "./reading.ts";
import { type GuessedSeparators, type Separators, separatorsOf, USUAL } from "./separators.ts";
import { type Entries, entriesOfNumbers } from "./shapes/entries.ts";
import type { RowList, Rows } from "./text/found.ts";
import { type PlainNumbers, plainNumbers } from "./text/plainNumbers.ts";
import { readLines } from "./text/readLines.ts";
import { Tokens } from "./tokens.ts";

/** What the lines of `text` say: numbers, or words with numbers in whichever way of writing them; or why nothing. */
export function fromLines(written: string, choice: Choice): Pasted {
  const text = plainDigits(written);
  const numbers = plainNumbers(text);
  if (numbers === "tooMany") return { problem: { problem: numbers }, others: [] };
  if (numbers && numbers !== "others") return assemble(draftOfNumbers(numbers), choice);
  const found = readLines(text, choice, numbers !== "others") ?? { problem: noLine(written) };
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

const draftOfNumbers = ({ places, wrong, lineOf }: PlainNumbers): Draft => ({
  places: places.map((numbers, row) =>
    foundPlace(entriesOfNumbers(numbers, undefined, (at) => wrong.get(row * numbers.length + at))),
  ),
  named: undefined,
  notes: numbersNotes(places.length),
  others: [],
  ...(lineOf && { lineOf }),
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
  for (const { words, numbers } of places) {
    count += numbers.length;
    isNameless &&= words.every((word) => word === "");
    for (const number of numbers) {
      if (number.endsWith("%")) percents++;
      hasCommas ||= number.includes(",");
    }
  }
  return { percents, count, isNameless, hasCommas };
}

function draftOfRows(rows: Rows, choice: Choice): Draft {
  const { places } = rows;
  const only = places.length === 1 ? places[0] : undefined;
  const { percents, count, isNameless, hasCommas } = lookOf(places);
  const mixed = percents > 0 && percents < count;
  const guessed: GuessedSeparators = hasCommas
    ? separatorsOf(only ? only.numbers : places.flatMap(({ numbers }) => numbers))
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
  return {
    places: places.map((place) => foundPlace(entriesOfRows(place, separators, mixed))),
    named: mixed ? "probabilities" : percents > 0 ? "percentages" : rows.named,
    notes,
    others,
    ...(only && { lineOf: (index: number) => only.lines[index] ?? 1 }),
  };
}

/** The tokens of `rows`; where only some have percent signs, those are hundredths. */
function entriesOfRows(rows: RowList, separators: Separators, mixed: boolean): Entries {
  const numbers = rows.numbers.map((text) => {
    const read = numberOf(text, separators) ?? NaN;
    return mixed && text.endsWith("%") ? read / 100 : read;
  });
  const at = numbers.findIndex((number) => !(number < Infinity));
  const wrong =
    at < 0 ? undefined : { nth: at + 1, token: rows.words[at] ?? "", value: rows.numbers[at] };
  return { tokens: new Tokens(rows.words, numbers), named: undefined, wrong };
}
