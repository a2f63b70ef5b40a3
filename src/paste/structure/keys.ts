import type { Cursor } from "./cursor.ts";
import { ARROW, CLOSING, NUMBER, numberOfLiteral } from "./literals.ts";

/** A name without quotation marks, in any script; it may begin as R’s and Perl’s do. */
export const NAME = /[.@%]?[\p{L}_$](?:[\p{L}\p{M}\p{N}_$.-]*[\p{L}\p{M}\p{N}_$])?/uy;
const NAME_OR_NUMBER = new RegExp(`${NUMBER.source}|${NAME.source}`, "uy");
/** What makes a name a symbol of Ruby or Elixir. */
const SYMBOL = /:(?=[\p{L}_"])/uy;
/** What C puts behind the name of an array. */
const OF_MANY = /\[\d*\](?=\s*=)/y;
const TUPLE = /\([^()\n]{0,200}\)/y;
/** The rest of a name of several words, as Java prints it: `{peanut butter=5.0}`. */
const MORE_WORDS = /(?: [\p{L}\p{M}\p{N}_$.'’-]+)+(?=\s*=(?![=>]))/uy;
/** The brackets that Lua, C# and PHP put around a name: `["a"] =`, `["a"]=>`. */
const [OPENS, CLOSES] = [/\[\s*(?=["'\d])/y, /\s*\]\s*=>?/y];
/** A member as PHP prints it, `[a] => -0.1`, whose value is no list. */
const PRINTED = /\[([^\]\n"']{0,200})\] => ?(?!\s*(?:Array|\w+ Object)\s*\()[^\n]*/y;
const PRINTED_NAME = /\[[^\]\n"']{0,200}\] =>/y;
/** Where the next member begins if all stand in one line, or where its bracket closes. */
const NEXT_PRINTED = /\s+(?:\[[^\]\n]{1,200}\] =>|\)+\s*$)/;

/** The name and its colon, arrow or equals sign, if they stand here; else nothing is read. */
export function keyAt(cursor: Cursor): string | undefined {
  const from = cursor.at;
  const next = cursor.peek();
  if (next === ":") cursor.take(SYMBOL);
  const mark = next === ":" ? cursor.text.charAt(cursor.at) : next;
  const name = CLOSING.has(mark)
    ? cursor.string(mark)
    : (cursor.take(NAME_OR_NUMBER) ?? (next === "(" ? cursor.take(TUPLE) : undefined));
  cursor.take(OF_MANY);
  if (name !== undefined && cursor.take(ARROW) !== undefined) return name;
  cursor.at = from;
  return undefined;
}

/** The same inside of brackets, where a name may have brackets of its own or be of several words. */
export function memberKeyAt(cursor: Cursor): string | undefined {
  const key = keyAt(cursor);
  if (key !== undefined) return key;
  const from = cursor.at;
  if (cursor.peek() === "[") {
    const name = cursor.take(PRINTED_NAME);
    if (name !== undefined) return name.slice(1, name.lastIndexOf("]"));
    if (cursor.take(OPENS) !== undefined) {
      const mark = cursor.text.charAt(cursor.at);
      const inside = CLOSING.has(mark) ? cursor.string(mark) : cursor.take(NUMBER);
      if (inside !== undefined && cursor.take(CLOSES) !== undefined) return inside;
    }
  } else {
    const words = `${cursor.take(NAME) ?? ""}${cursor.take(MORE_WORDS) ?? ""}`;
    if (words !== "" && cursor.take(ARROW) !== undefined) return words;
  }
  cursor.at = from;
  return undefined;
}

/** A member as PHP’s `print_r` has it, `[a] => -0.1`: its name and what stands up to the next, a number if it is one. */
export function printedMember(cursor: Cursor): readonly [string, string | number] | undefined {
  if (cursor.peek() !== "[") return undefined;
  const from = cursor.at;
  const line = cursor.take(PRINTED);
  if (line === undefined) return undefined;
  const begin = line.indexOf("] =>") + "] =>".length;
  const rest = line.slice(begin);
  const end = NEXT_PRINTED.exec(rest)?.index ?? rest.length;
  cursor.at = from + begin + end;
  const text = rest.slice(rest.startsWith(" ") ? 1 : 0, end);
  const number = WHOLE_NUMBER.exec(text.trim())?.[0];
  return [line.slice(1, begin - 4), number === undefined ? text : numberOfLiteral(number)];
}

const WHOLE_NUMBER = new RegExp(`^${NUMBER.source}$`);
