import { LARGEST_VOCABULARY } from "../../model/wordList.ts";
import { isNumber, plainNumber, SPECIAL } from "../numbers.ts";
import { MOST_PLACES } from "../reading.ts";

/** Numbers that stand in rows of one length, each a place, or else all in one place. */
export interface PlainNumbers {
  readonly places: readonly (readonly number[])[];
  /** How the first numbers that are none are written, by their index in the text. */
  readonly wrong: ReadonlyMap<number, string>;
  /** In which line the number at an index of the only place stands, from 1. */
  readonly lineOf: ((index: number) => number) | undefined;
}

/** A text of nothing but numbers, some perhaps infinite or none, and what parts them. */
const PLAIN = /^[\d\s.+einf;,−-]+$/i;
/** A comma with fewer digits between it and the next sign than thousands have. */
const SHORT = /,\d{0,2}[.,]/;
/** A sign with a blank behind it, which is the mark of a list or a number written so; and a row that begins with none. */
const LOOSE = /[+−-](?:\s|$)|^[ \t]*[;,]/m;
/** A cell with a blank that may stand between thousands. */
const SPACED = /\d \d{3}/;
/** The first two of some rows that count up. */
const COUNTED = /^\s*(?:0,.*\n\s*1|1,.*\n\s*2),/;

/**
 * The numbers of a text that has nothing else, one a line or several with blanks, semicolons or commas between: what whole
 * vocabularies are pasted as, and so read without making anything but numbers. `tooMany` if a place has more than any
 * vocabulary; `others` where they are no numbers alone: of two in each line, which are a word's number and its score, or where
 * something else stands among them; `undefined` for any other text, such as one whose commas may stand before decimals.
 */
export function plainNumbers(text: string): PlainNumbers | "tooMany" | "others" | undefined {
  if (!PLAIN.test(text) || LOOSE.test(text) || !areParting(text)) return undefined;
  if (text.includes(";") && SPACED.test(text)) return undefined;
  const [numbers, wrong]: [number[], Map<number, string>] = [[], new Map()];
  let [count, before, rows, width, isEven] = [0, 0, 0, 0, true];
  for (let at = 0; at <= text.length; at++) {
    const from = at;
    while (at < text.length && !isBetween(text.charCodeAt(at))) at++;
    if (at > from) {
      let number = plainNumber(text, from, at);
      if (!(number < Infinity)) {
        const cell = text.slice(from, at);
        const special = SPECIAL.get(cell);
        number = special ?? Number(cell.replace(/^−/, "-")) + 0;
        if (special === undefined && Number.isNaN(number))
          return cell.startsWith(".") || isNumber(cell) ? undefined : "others";
        if (!(number < Infinity) && wrong.size < MOST_PLACES) wrong.set(count, cell);
      }
      if (count++ < LARGEST_VOCABULARY || rows <= MOST_PLACES) numbers.push(number);
    }
    if (count === before || (at < text.length && text.charCodeAt(at) !== LINE_END)) continue;
    if (rows++ === 0) width = count;
    else isEven &&= count - before === width;
    before = count;
  }
  if (width === 0) return undefined;
  if (isEven && width === 2 && rows > 1) return "others";
  if (COUNTED.test(text)) return undefined;
  const areRows = isEven && width > 2 && rows > 1;
  if ((areRows ? width : count) > LARGEST_VOCABULARY) return "tooMany";
  return areRows
    ? { places: inRows(numbers, Math.min(rows, MOST_PLACES + 1), width), wrong, lineOf: undefined }
    : { places: [numbers], wrong, lineOf: (index) => lineOf(text, index) };
}

const inRows = (
  numbers: readonly number[],
  rows: number,
  width: number,
): readonly (readonly number[])[] =>
  Array.from({ length: rows }, (_, row) => numbers.slice(row * width, (row + 1) * width));

/** Whether the commas of `text` part numbers, and belong to none as they may in `1,5` or `1,000`. */
function areParting(text: string): boolean {
  for (let comma = text.indexOf(","); comma >= 0; comma = text.indexOf(",", comma + 1)) {
    if (!/\S/.test(text.charAt(comma + 1))) continue;
    const end = text.indexOf("\n", comma);
    const from = text.lastIndexOf("\n", comma) + 1;
    const line = text.slice(from, end < 0 ? text.length : end).trim();
    const inside = line.endsWith(",") ? line.slice(0, -1) : line;
    if (/[\s;]/.test(inside) || (!SHORT.test(inside) && isNumber(inside))) return false;
    if (end < 0) break;
    comma = end;
  }
  return true;
}

const [LINE_END, BLANK, COMMA, SEMICOLON, MINUS, LAST_SIGN] = [10, 32, 44, 59, 0x2212, 122];

/** Whether `code`, that of a sign in a text of numbers, parts them. */
const isBetween = (code: number): boolean =>
  code <= BLANK || code === COMMA || code === SEMICOLON || (code > LAST_SIGN && code !== MINUS);

/** In which line the number at `index` of `text` stands. */
function lineOf(text: string, index: number): number {
  let [line, count, wasBetween] = [1, 0, true];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const between = isBetween(code);
    if (wasBetween && !between && count++ === index) break;
    wasBetween = between;
    if (code === LINE_END) line++;
  }
  return line;
}
