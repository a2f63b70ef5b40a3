import type { Named } from "../kinds.ts";
import type { Note, Problem } from "../reading.ts";

/** One line or row of a text: the word, empty where it has none, and the number as they stand there. */
export interface Row {
  readonly word: string;
  readonly number: string;
  /** The line, from 1. */
  readonly line: number;
}

/** A column with numbers of a table that has more than one. */
export interface Column {
  readonly index: number;
  readonly name: string;
}

/** What a text of lines says. */
export interface Rows {
  /** The rows of each place; of most texts there is one. */
  readonly places: readonly (readonly Row[])[];
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
  places.reduce((sum, rows) => sum + rows.length, 0);
