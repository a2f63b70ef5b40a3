import { dsvFormat } from "d3";
import { isNumber } from "../numbers.ts";
import { bareWord } from "./bareWord.ts";

/** A row of cells and the line on which it begins, from 1. */
export interface Cells {
  readonly cells: readonly string[];
  readonly line: number;
}

/** What may part cells, the clearest first. */
export const DELIMITERS = ["\t", "|", ";", ","] as const;

/** The longest cell that is taken for one, in characters: a quotation mark that is never closed swallows all that follows. */
const LONGEST_CELL = 5_000;

/**
 * The rows of `lines` with `delimiter` between cells; what stands in double quotes may hold it, and line breaks (RFC
 * 4180).
 */
export function rowsOf(lines: readonly string[], delimiter: string): readonly Cells[] {
  const quoted = lines.some((line) => line.includes('"')) ? parsed(lines, delimiter) : undefined;
  if (quoted && quoted.every(({ cells }) => cells.every((cell) => cell.length < LONGEST_CELL)))
    return quoted;
  const rows: Cells[] = [];
  for (const [i, line] of lines.entries())
    if (line.trim() !== "")
      rows.push({ cells: enclosed(line.split(delimiter), delimiter), line: i + 1 });
  return rows;
}

function parsed(lines: readonly string[], delimiter: string): readonly Cells[] {
  const rows: Cells[] = [];
  let line = 1;
  for (const cells of dsvFormat(delimiter).parseRows(lines.join("\n"))) {
    if (cells.some((cell) => cell.includes("\n") || cell.trim() !== ""))
      rows.push({ cells: enclosed(cells, delimiter), line });
    line += 1;
    for (const cell of cells) if (cell.includes("\n")) line += cell.split("\n").length - 1;
  }
  return rows;
}

/** The cells of a line; of one that bars enclose, what is between them. */
function enclosed(cells: readonly string[], delimiter: string): readonly string[] {
  if (delimiter !== "|") return cells;
  const from = cells[0]?.trim() === "" ? 1 : 0;
  const to = cells.length > 1 && cells.at(-1)?.trim() === "" ? -1 : cells.length;
  return cells.slice(from, to).map((cell) => cell.trim());
}

/** What quotation marks enclose that are not those of a table itself. */
const QUOTED = /^'.+'$/;

/** The word in a cell: with its blanks, which may be a token’s own, unless it is a number or in quotation marks. */
export const wordIn = (cell: string): string =>
  QUOTED.test(cell) ? bareWord(cell) : isNumber(cell.trim()) ? cell.trim() : cell;
