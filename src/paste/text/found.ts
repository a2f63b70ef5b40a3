import type { Named } from "../kinds.ts";
import type { Note, Problem } from "../reading.ts";

/** A list to be filled, with room for `length` items from the beginning: to grow would cost more than to fill it. */
export function listOf<T>(length: number): T[] {
  const list: T[] = [];
  list.length = length;
  return list;
}

/** Which lines some rows are, from 1. */
type LineNumbers = readonly number[] | Int32Array;

/** The lines or rows of a text in columns: of each its word and its number as they stand there. */
export class RowList {
  readonly numbers: readonly string[];
  /** As many as there are numbers; none where no row has a word. */
  readonly words: readonly string[];
  /** The line of each, from 1; none where that is not told. */
  readonly lines: LineNumbers;

  constructor(numbers: readonly string[], words: readonly string[] = [], lines: LineNumbers = []) {
    this.numbers = numbers;
    this.words = words;
    this.lines = lines;
  }

  get length(): number {
    return this.numbers.length;
  }

  /** The rows from `from` up to `to`, which is left out. */
  slice(from: number, to?: number): RowList {
    const [numbers, words, lines] = [this.numbers, this.words, this.lines];
    return new RowList(numbers.slice(from, to), words.slice(from, to), lines.slice(from, to));
  }
}

/** A column with numbers of a table that has more than one. */
export interface Column {
  readonly index: number;
  readonly name: string;
}

/** What a text of lines says. */
export interface Rows {
  /** The rows of each place; of most texts there is one. */
  readonly places: readonly RowList[];
  readonly named?: Named | undefined;
  readonly notes?: readonly Note[];
  /** The columns that have numbers too, if it was not plain which are meant. */
  readonly columns?: readonly Column[];
  /** Commas were taken to part an index from a number, and may as well stand before decimals. */
  readonly indexed?: true;
}

/** The rows, why there are none, or `undefined` where a text is of another form. */
export type Found = Rows | { readonly problem: Problem } | undefined;

/** How many rows there are. */
export const countOf = ({ places }: Rows): number =>
  places.reduce((sum, { length }) => sum + length, 0);
