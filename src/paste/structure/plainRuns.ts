import type { Cursor } from "./cursor.ts";
import type { Dict, Value } from "./value.ts";

/** Many numbers as JSON has them, each with a comma behind it. */
const NUMBERS = /(?:\s?-?(?:0|[1-9]\d{0,15})(?:\.\d{1,30})?,){4,500}/y;

/** A name, in quotation marks or not, and such a number. */
const MEMBER =
  /(?:"([^"\\\n]{0,60})"|'([^'\\\n]{0,60})'|([A-Za-z_]\w*))\s?[:=]\s?(-?\d+(?:\.\d+)?)(?=[,\])}\n])/y;

/** Adds the numbers of a list that stand at `cursor` to `items`, hundreds at once; whether there were any. */
export function takePlainNumbers(cursor: Cursor, items: Value[]): boolean {
  const taken = cursor.take(NUMBERS);
  if (taken === undefined) return false;
  for (const number of JSON.parse(`[${taken.slice(0, -1)}]`) as readonly number[])
    items.push(number);
  return true;
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
