import { isBlank, isDigit, plainNumber } from "../numbers.ts";
import type { Cursor } from "./cursor.ts";
import { CONSTANTS } from "./literals.ts";
import type { Dict, Value } from "./value.ts";

/** A name, in quotation marks or not, and such a number. */
const MEMBER =
  /(?:"([^"\\\n]{0,60})"|'([^'\\\n]{0,60})'|([A-Za-z_]\w*))\s?[:=]\s?(-?\d+(?:\.\d+)?)(?=[,\])}\n])/y;

const [PLUS, COMMA, MINUS, POINT] = [43, 44, 45, 46];
const [DOUBLE, SINGLE, BACKSLASH, UNDERSCORE] = [34, 39, 92, 95];
/** The brackets that may close a list of numbers: a square and a round one. */
const [SQUARE, ROUND] = [93, 41];

/** Whether `code` can be that of a part of a number: a digit, a point, a sign or an `e`. */
const isOfNumber = (code: number): boolean =>
  isDigit(code) || code === POINT || code === MINUS || code === PLUS || (code | 32) === 101;

/** Whether `code` is surely that of a letter, with which and with digits a word goes on. */
const isLetter = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122) ||
  code === UNDERSCORE ||
  (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);

/** Whether a number begins at `at`: with a digit, perhaps after a minus or a point. */
const begins = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isDigit(code === MINUS || code === POINT ? text.charCodeAt(at + 1) : code);
};

/** The longest text that is taken for a plain one, in characters. */
const LONGEST = 60;

/** Where the number ends that begins at `from`. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  while (isOfNumber(text.charCodeAt(at))) at++;
  return at;
}

/** Where the word, perhaps with a minus, or the text in quotation marks ends that begins at `from`; `from` if none does. */
function endOfText(text: string, from: number): number {
  let at = from;
  const mark = text.charCodeAt(from);
  if (mark === DOUBLE || mark === SINGLE) {
    for (at++; at < from + LONGEST; at++) {
      const code = text.charCodeAt(at);
      if (code === mark) return at + 1;
      if (code === BACKSLASH || code === 10) break;
    }
    return from;
  }
  if (mark === MINUS) at++;
  while (isLetter(text.charCodeAt(at)) && at < from + LONGEST) at++;
  return at;
}

/** The value of such an item; `undefined` if nothing such is one, as of 1-2. */
function valueOfItem(text: string, from: number, to: number): Value | undefined {
  const mark = text.charCodeAt(from);
  if (mark === DOUBLE || mark === SINGLE) return text.slice(from + 1, to - 1);
  const number = plainNumber(text, from, to);
  if (number < Infinity) return number;
  const item = text.slice(from, to);
  const constant = CONSTANTS.get(item);
  if (constant !== undefined) return constant;
  return isLetter(mark) ? item : Number.isFinite(Number(item)) ? Number(item) : undefined;
}

/**
 * Adds the numbers, words and texts of a list that stand at `cursor` to `items`, up to the first behind which anything else
 * stands, such as an arrow; whether there were any.
 */
export function takePlainItems(cursor: Cursor, items: Value[]): boolean {
  const { text } = cursor;
  const first = items.length;
  let isNumber = begins(text, cursor.at);
  for (let at = cursor.at; ;) {
    const from = at;
    at = (isNumber ? endOfNumber : endOfText)(text, from);
    if (at === from) break;
    const end = at;
    while (isBlank(text.charCodeAt(at))) at++;
    const next = text.charCodeAt(at);
    const ends = next === COMMA || next === SQUARE || next === ROUND;
    if (!ends && !(isNumber && at > end && begins(text, at))) break;
    const value = valueOfItem(text, from, end);
    if (value === undefined) break;
    items.push(value);
    if (next === COMMA)
      do at++;
      while (isBlank(text.charCodeAt(at)));
    cursor.at = at;
    isNumber = !ends || begins(text, at);
  }
  return items.length > first;
}

/** Adds the name and the plain number that stand at `cursor` to `members`; whether they do. */
export function takePlainMember(cursor: Cursor, members: Dict): boolean {
  MEMBER.lastIndex = cursor.at;
  const [taken, double, single, bare, number] = MEMBER.exec(cursor.text) ?? [];
  if (taken === undefined) return false;
  cursor.at += taken.length;
  members.add(double ?? single ?? bare ?? "", Number(number));
  return true;
}
