import type { Reader } from "./reader.ts";
import { NUMBER, numberOfLiteral } from "./literals.ts";
import { Dict, listed, type Value } from "./value.ts";

/** The inside of a map without other brackets in it. */
const FLAT = /\[[^[\]{}\n]*\]/y;
const ENTRY = new RegExp(`([^:]*(?::[^:]+)*?):(${NUMBER.source})(?: |$)`, "y");

/** A map as Go’s fmt prints it, `map[butter:5 peanut butter:4]`: names without quotation marks, and blanks between. */
export function readGoMap(reader: Reader, depth: number): Value {
  const from = reader.at;
  const flat = reader.take(FLAT);
  const numbers = flat === undefined ? undefined : numbersOf(flat.slice(1, -1));
  if (numbers) return numbers;
  reader.at = from;
  return listed(reader.members(depth, "]").members);
}

/** The numbers of a map of nothing but numbers. */
function numbersOf(inside: string): Dict | undefined {
  const dict = new Dict();
  ENTRY.lastIndex = 0;
  for (let at = 0; at < inside.length; at = ENTRY.lastIndex) {
    const [, name, number] = ENTRY.exec(inside) ?? [];
    if (name === undefined || number === undefined) return undefined;
    dict.add(name, numberOfLiteral(number));
  }
  return dict;
}
