import { kindNamed, type Named } from "../kinds.ts";
import { isNumber } from "../numbers.ts";
import type { Found, Row } from "./found.ts";

/** Numbers alone, one a line or several: a list, or rows of the same length, which are places. A name may stand over them. */
export function bareNumbers(lines: readonly string[]): Found {
  const places: Row[][] = [];
  let named: Named | undefined;
  for (const [i, line] of lines.entries()) {
    // A sign with a blank behind it is the mark of a list.
    const trimmed = line.trim().replace(/^[-–*•]\s+(?=[\d.+−-])/, "");
    if (trimmed === "") continue;
    const cells = cellsOf(trimmed);
    if (cells === undefined) {
      if (places.length > 0 || named !== undefined) return undefined;
      named = trimmed.length < 60 ? kindNamed(trimmed.replaceAll('"', "")) : undefined;
      if (named === undefined) return undefined;
    } else places.push(cells.map((number) => ({ word: "", number, line: i + 1 })));
  }
  const width = places[0]?.length ?? 0;
  if (width === 0) return undefined;
  const even = places.every((row) => row.length === width);
  if (places.length > 1 && width === 2 && even) return undefined;
  return { places: even && width > 2 && places.length > 1 ? places : [places.flat()], named };
}

/** The longest line of numbers, in characters. */
const LONGEST_LINE = 4_000_000;

/** The numbers of which `line` is made; `undefined` if there is anything else. */
function cellsOf(line: string): readonly string[] | undefined {
  if (!/^[\d+−–.,\-∞in]/i.test(line) || line.length > LONGEST_LINE) return undefined;
  if (isNumber(line)) return [line.replace(/^([+−–-])\s/, "$1")];
  for (const between of [/[;\s]+/, /,\s+|[;\s]+/, /[,;\s]+/]) {
    const cells = line.split(between).filter((cell) => cell !== "");
    if (cells.every(isNumber)) return cells;
  }
  return undefined;
}
