import { LARGEST_VOCABULARY } from "../../model/wordList.ts";
import { isNumber } from "../numbers.ts";
import { MOST_VALUES } from "../structure/document.ts";

/** Numbers that stand in rows of one length, each a place, or else all in one place. */
export interface PlainNumbers {
  readonly places: readonly (readonly number[])[];
  /** In which line each number of the only place stands, from 1. */
  readonly lines: readonly number[] | undefined;
}

/** A text of nothing but numbers and what parts them. */
const PLAIN = /^[\d\s.+eE;,−-]+$/;
/** A sign with a blank behind it, which is the mark of a list or a number written so; and a row that begins with none. */
const LOOSE = /[+−-]\s|^[ \t]*[;,]/m;
/** A cell with a blank that may stand between thousands. */
const SPACED = /\d \d{3}/;
/** The first two of some rows that count up. */
const COUNTED = /^\s*([01]),.*\n\s*([12]),/;

/**
 * The numbers of a text that has nothing else, one a line or several with blanks, semicolons or commas between: what whole
 * vocabularies are pasted as, and so read without making anything but numbers. `tooMany` if a place has more than any
 * vocabulary, or there are too many places; `pairs` for two in each line, which are a word's number and its score; `undefined` for any other text, such
 * as one whose commas may stand before decimals.
 */
export function plainNumbers(
  text: string,
): PlainNumbers | "tooMany" | "tooManyPlaces" | "pairs" | undefined {
  if (!PLAIN.test(text) || LOOSE.test(text)) return undefined;
  if (text.includes(";") && SPACED.test(text)) return undefined;
  const [, first, second] = COUNTED.exec(text) ?? [];
  if (first !== undefined && Number(second) === Number(first) + 1) return undefined;
  const plain = text.includes(",") ? withoutCommas(text) : text;
  if (plain === undefined) return undefined;
  const counts = countsOf(plain);
  const { count, rows, width, isEven } = counts;
  if (width === 0) return undefined;
  if (isEven && width === 2 && rows > 1) return "pairs";
  const areRows = isEven && width > 2 && rows > 1;
  if ((areRows ? width : count) > LARGEST_VOCABULARY) return "tooMany";
  if (areRows && rows > MOST_VALUES) return "tooManyPlaces";
  const numbers = numbersOf(plain, counts);
  return (
    numbers &&
    (areRows
      ? { places: inRows(numbers, width), lines: undefined }
      : { places: [numbers], lines: linesOf(plain) })
  );
}

const inRows = (numbers: readonly number[], width: number): readonly (readonly number[])[] =>
  Array.from({ length: numbers.length / width }, (_, row) =>
    numbers.slice(row * width, (row + 1) * width),
  );

/** A comma that parts numbers for sure, as a blank follows it. */
const PARTING = /,(?=\s|$)/g;

/** `text` with blanks for its commas; `undefined` if they may belong to numbers: `1,5`, or `1,000`. */
function withoutCommas(text: string): string | undefined {
  const plain = text.replaceAll(PARTING, " ");
  if (!plain.includes(",")) return plain;
  for (let from = 0; from < plain.length;) {
    const end = plain.indexOf("\n", from);
    const to = end < 0 ? plain.length : end;
    const comma = plain.indexOf(",", from);
    if (comma < 0) break;
    if (comma < to) {
      const line = plain.slice(from, to).trim();
      if (/[\s;]/.test(line) || isNumber(line)) return undefined;
    }
    from = to + 1;
  }
  return plain.replaceAll(",", " ");
}

const [LINE_END, BLANK, SEMICOLON, MINUS, LAST_SIGN] = [10, 32, 59, 0x2212, 122];

/** Whether `code`, that of a sign in a text of numbers, parts them. */
const isBetween = (code: number): boolean =>
  code <= BLANK || code === SEMICOLON || (code > LAST_SIGN && code !== MINUS);

/** How many numbers a text has in how many rows, how many the first has, and whether each has as many. */
interface Counts {
  readonly count: number;
  readonly rows: number;
  readonly width: number;
  readonly isEven: boolean;
}

function countsOf(text: string): Counts {
  let [count, before, rows, width, isEven, wasBetween] = [0, 0, 0, 0, true, true];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_END;
    const between = isBetween(code);
    if (wasBetween && !between) count++;
    wasBetween = between;
    if (code !== LINE_END || count === before) continue;
    if (rows++ === 0) width = count;
    else isEven &&= count - before === width;
    before = count;
  }
  return { count, rows, width, isEven };
}

/** The numbers of `text`; `undefined` if what stands there is something else. */
function numbersOf(text: string, { count }: Counts): readonly number[] | undefined {
  const numbers: number[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    while (isBetween(text.charCodeAt(at))) at++;
    const from = at;
    while (at < text.length && !isBetween(text.charCodeAt(at))) at++;
    const cell = text.slice(from, at);
    const number = Number(cell.charCodeAt(0) === MINUS ? `-${cell.slice(1)}` : cell);
    if (Number.isNaN(number)) return undefined;
    numbers.push(number + 0);
  }
  return numbers;
}

/** In which line each number stands. */
function linesOf(text: string): readonly number[] {
  const lines: number[] = [];
  let [line, wasBetween] = [1, true];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const between = isBetween(code);
    if (wasBetween && !between) lines.push(line);
    wasBetween = between;
    if (code === LINE_END) line++;
  }
  return lines;
}
