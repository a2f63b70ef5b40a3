import { kindNamed, type Named } from "../kinds.ts";
import { isNumber, isSimple } from "../numbers.ts";
import { MOST_VALUES } from "../structure/document.ts";
import { type Found, RowList } from "./found.ts";
import type { Lines } from "./lines.ts";

/** A sign with a blank behind it before a number, which is the mark of a list. */
const MARK = /^[-–*•]\s+(?=[\d.+−-])/;

/** Numbers alone, one a line or several: a list, or rows of the same length, which are places. A name may stand over them. */
export function bareNumbers(lines: Lines): Found {
  const numbers: string[] = [];
  const at: number[] = [];
  /** Where the numbers of each line begin. */
  const rows: number[] = [];
  let named: Named | undefined;
  let [width, isEven] = [0, true];
  for (let i = 0; i < lines.length; i++) {
    const trimmed = lines.at(i).trim().replace(MARK, "");
    if (trimmed === "") continue;
    const cells = cellsOf(trimmed);
    if (cells === undefined) {
      if (rows.length > 0 || named !== undefined) return undefined;
      named = trimmed.length < 60 ? kindNamed(trimmed.replaceAll('"', "")) : undefined;
      if (named === undefined) return undefined;
      continue;
    }
    if (rows.length === 0) width = cells.length;
    rows.push(numbers.length);
    isEven &&= cells.length === width;
    for (const cell of cells) {
      numbers.push(cell);
      at.push(i + 1);
    }
  }
  if (width === 0 || (rows.length > 1 && width === 2 && isEven)) return undefined;
  if (!isEven || width <= 2 || rows.length < 2)
    return { places: [new RowList(numbers, [], at)], named };
  if (rows.length > MOST_VALUES) return { problem: { problem: "tooManyPlaces" } };
  return { places: rows.map((from) => new RowList(numbers.slice(from, from + width))), named };
}

/** The longest line of numbers, in characters. */
const LONGEST_LINE = 4_000_000;

/** The numbers of which `line` is made; `undefined` if there is anything else. */
function cellsOf(line: string): readonly string[] | undefined {
  if (isSimple(line)) return [line];
  if (!/^[\d+−–.,\-∞in]/i.test(line) || line.length > LONGEST_LINE) return undefined;
  if (isNumber(line)) return [line.replace(/^([+−–-])\s/, "$1")];
  if (!/[;\s]/.test(line)) return allNumbers(line.split(","));
  for (const between of [/[;\s]+/, /,\s+|[;\s]+/, /[,;\s]+/]) {
    const cells = allNumbers(line.split(between));
    if (cells) return cells;
  }
  return undefined;
}

/** Those of `cells` that are not empty, if each is a number. */
function allNumbers(cells: readonly string[]): readonly string[] | undefined {
  const written = cells.filter((cell) => cell !== "");
  return written.every(isNumber) ? written : undefined;
}
