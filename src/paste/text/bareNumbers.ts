import { kindNamed, type Named } from "../kinds.ts";
import { isBlank, isNumber, plainNumber } from "../numbers.ts";
import { MOST_PLACES } from "../reading.ts";
import { type Found, RowList } from "./found.ts";
import type { Lines } from "./lines.ts";

/** A sign with a blank behind it before a number, which is the mark of a list. */
const MARK = /^[-–*•]\s+(?=[\d.+−-])/;

const unmarked = (line: string): string => line.trim().replace(MARK, "");

/** Numbers alone, one a line or several: a list, or rows of the same length, which are places. A name may stand over them. */
export function bareNumbers(lines: Lines): Found {
  let last = lines.length - 1;
  while (last > 0 && lines.at(last).trim() === "") last--;
  // What does not end so is not gone through.
  if (!addCells(unmarked(lines.at(last)), [])) return undefined;
  const numbers: string[] = [];
  const at: number[] = [];
  /** Where the numbers of each line begin. */
  const rows: number[] = [];
  let named: Named | undefined;
  let [width, isEven] = [0, true];
  for (let i = 0; i < lines.length; i++) {
    const line = lines.at(i);
    const first = numbers.length;
    if (plainNumber(line) < Infinity) numbers.push(line);
    else {
      const trimmed = unmarked(line);
      if (trimmed === "") continue;
      if (!addCells(trimmed, numbers)) {
        if (rows.length > 0 || named !== undefined) return undefined;
        named = trimmed.length < 60 ? kindNamed(trimmed.replaceAll('"', "")) : undefined;
        if (named === undefined) return undefined;
        continue;
      }
    }
    if (rows.length === 0) width = numbers.length;
    rows.push(first);
    isEven &&= numbers.length - first === width;
    for (let cell = first; cell < numbers.length; cell++) at.push(i + 1);
  }
  if (width === 0 || (rows.length > 1 && width === 2 && isEven)) return undefined;
  if (!isEven || width <= 2 || rows.length < 2)
    return { places: [new RowList(numbers, [], at)], named };
  const read = rows.slice(0, MOST_PLACES + 1);
  return { places: read.map((from) => new RowList(numbers.slice(from, from + width))), named };
}

/** The longest number, in characters. */
const LONGEST = 60;

/** Adds the numbers of which `line` is made to `numbers`; nothing if there is anything else, and whether there is not. */
function addCells(line: string, numbers: string[]): boolean {
  if (line.startsWith(";")) return false;
  if (isNumber(line)) return numbers.push(line.replace(/^([+−–-])\s/, "$1")) > 0;
  return (/[;\s]/.test(line) && addParted(line, false, numbers)) || addParted(line, true, numbers);
}

/** The same of what stands between blanks, semicolons and commas: all of them, or those before a blank. */
function addParted(line: string, allCommas: boolean, numbers: string[]): boolean {
  const before = numbers.length;
  let from = 0;
  for (let at = 0; at <= line.length; at++) {
    const code = line.charCodeAt(at);
    const isParting =
      code === COMMA
        ? allCommas || isBlank(line.charCodeAt(at + 1))
        : code === SEMICOLON || isBlank(code);
    const isOver = isParting || at === line.length;
    if (isOver ? at > from && !isNumber(line.slice(from, at)) : at - from > LONGEST) {
      numbers.length = before;
      return false;
    }
    if (!isOver) continue;
    if (at > from) numbers.push(line.slice(from, at));
    from = at + 1;
  }
  return true;
}

const [COMMA, SEMICOLON] = [44, 59];
