import { LARGEST_VOCABULARY } from "../../model/wordList.ts";

/** Numbers that stand in rows of one length, each a place, or else all in one place. */
export interface PlainNumbers {
  readonly places: readonly (readonly number[])[];
  /** In which line each number of the only place stands, from 1. */
  readonly lines: readonly number[] | undefined;
}

/** A text of nothing but numbers without a comma in them. */
const PLAIN = /^[\d\s.+eE-]+$/;
/** A sign with a blank behind it: the mark of a list, or a number written so. */
const LOOSE_SIGN = /[+-]\s/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * The numbers of a text that has nothing else, one a line or several with blanks between: what whole vocabularies are
 * pasted as, and so read without making anything but numbers. `tooMany`
 * if a place has more than any vocabulary; `undefined` for any other text.
 */
export function plainNumbers(text: string): PlainNumbers | "tooMany" | undefined {
  if (!PLAIN.test(text) || LOOSE_SIGN.test(text)) return undefined;
  const numbers: number[] = [];
  const lines: number[] = [];
  let [rows, width, isEven] = [0, 0, true];
  for (let [from, line] = [0, 1]; from <= text.length; line++) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    const before = numbers.length;
    if (!takeNumbers(text.slice(from, to), numbers)) return undefined;
    const cells = numbers.length - before;
    if (cells > 0) {
      if (++rows > LARGEST_VOCABULARY) return "tooMany";
      width ||= cells;
      isEven &&= cells === width;
      for (let cell = 0; cell < cells; cell++) lines.push(line);
    }
    from = to + 1;
  }
  // Two in each row are a word's number and its score.
  if (width === 0 || (isEven && width === 2 && rows > 1)) return undefined;
  if (isEven && width > 2 && rows > 1)
    return width > LARGEST_VOCABULARY
      ? "tooMany"
      : { places: inRows(numbers, width), lines: undefined };
  return numbers.length > LARGEST_VOCABULARY ? "tooMany" : { places: [numbers], lines };
}

const inRows = (numbers: readonly number[], width: number): readonly (readonly number[])[] =>
  Array.from({ length: numbers.length / width }, (_, row) =>
    numbers.slice(row * width, (row + 1) * width),
  );

/** Adds the numbers of a line to `numbers`; false if it has anything else. */
function takeNumbers(line: string, numbers: number[]): boolean {
  if (line === "") return true;
  if (NUMBER.test(line)) {
    numbers.push(Number(line) + 0);
    return true;
  }
  for (const cell of line.split(/\s+/)) {
    if (cell === "") continue;
    if (!NUMBER.test(cell)) return false;
    numbers.push(Number(cell) + 0);
  }
  return true;
}
