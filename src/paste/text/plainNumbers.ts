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
  const rows: number[][] = [];
  const lines: number[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    const row = numbersOf(line);
    if (row === undefined) return undefined;
    if (row.length === 0) continue;
    rows.push(row);
    if (rows.length > LARGEST_VOCABULARY) return "tooMany";
    for (let cell = 0; cell < row.length; cell++) lines.push(i + 1);
  }
  const width = rows[0]?.length ?? 0;
  const isEven = rows.length > 1 && rows.every((row) => row.length === width);
  // Two in each row are a word's number and its score.
  if (width === 0 || (isEven && width === 2)) return undefined;
  if (isEven && width > 2)
    return width > LARGEST_VOCABULARY ? "tooMany" : { places: rows, lines: undefined };
  return lines.length > LARGEST_VOCABULARY ? "tooMany" : { places: [rows.flat()], lines };
}

function numbersOf(line: string): number[] | undefined {
  if (line === "") return [];
  if (NUMBER.test(line)) return [Number(line) + 0];
  const numbers: number[] = [];
  for (const cell of line.split(/\s+/)) {
    if (cell === "") continue;
    if (!NUMBER.test(cell)) return undefined;
    numbers.push(Number(cell) + 0);
  }
  return numbers;
}
