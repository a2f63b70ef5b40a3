import type { Cursor } from "./cursor.ts";
import type { Dict, Value } from "./value.ts";

/** A name, in quotation marks or not, and such a number. */
const MEMBER =
  /(?:"([^"\\\n]{0,60})"|'([^'\\\n]{0,60})'|([A-Za-z_]\w*))\s?[:=]\s?(-?\d+(?:\.\d+)?)(?=[,\])}\n])/y;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const [TAB, LINE_END, RETURN, BLANK] = [9, 10, 13, 32];
const isBlank = (code: number): boolean =>
  code === BLANK || code === LINE_END || code === TAB || code === RETURN;

const [PLUS, COMMA, MINUS, POINT] = [43, 44, 45, 46];
/** The brackets that may close a list of numbers: a square and a round one. */
const [SQUARE, ROUND] = [93, 41];

/** Whether `code` can be that of a part of a number: a digit, a point, a sign or an `e`. */
const isOfNumber = (code: number): boolean =>
  isDigit(code) || code === POINT || code === MINUS || code === PLUS || (code | 32) === 101;

/** Whether a number begins at `at`: with a digit, perhaps after a minus or a point. */
const begins = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isDigit(code) || ((code === MINUS || code === POINT) && isDigit(text.charCodeAt(at + 1)));
};

/**
 * Adds the numbers of a list that stand at `cursor` to `items`, up to the first behind which anything else stands, such as
 * an arrow; whether there were any.
 */
export function takePlainNumbers(cursor: Cursor, items: Value[]): boolean {
  const { text } = cursor;
  const first = items.length;
  for (let at = cursor.at; begins(text, at);) {
    const from = at;
    while (isOfNumber(text.charCodeAt(at))) at++;
    // Nothing else, such as 1-2, is a number.
    const number = Number(text.slice(from, at));
    const isParted = isBlank(text.charCodeAt(at));
    while (isBlank(text.charCodeAt(at))) at++;
    const next = text.charCodeAt(at);
    const ends = next === COMMA || next === SQUARE || next === ROUND;
    if (!Number.isFinite(number) || !(ends || (isParted && begins(text, at)))) break;
    items.push(number);
    if (next === COMMA) at++;
    while (isBlank(text.charCodeAt(at))) at++;
    cursor.at = at;
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
