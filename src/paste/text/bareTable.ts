import { isNumber, numberOf } from "../numbers.ts";
import { wordIn } from "./cells.ts";
import { type Found, listOf, RowList } from "./found.ts";
import type { Lines } from "./lines.ts";
import { type Table, tableOf } from "./table.ts";

/** How much of a text shows whether it can be a table, in characters. */
const SAMPLE = 4_000;

/** Whether the first of `lines` have as many cells each, some of them numbers: most texts that are no tables have not. */
function mayBeTable(lines: Lines, delimiter: string, fewest: number): boolean {
  let [count, length] = [0, 0];
  for (; count < lines.length; count++) {
    const line = lines.at(count);
    if (length > 0 && length + line.length > SAMPLE) break;
    if (line.trim() !== "") length += line.length + 1;
  }
  const head = lines.slice(0, count);
  const table = tableOf(head, delimiter);
  const width = table.widthAt(0);
  // A quotation mark may begin in the sample and end after it: then its last row is not whole.
  const isOpen = length > SAMPLE / 2 && table.height > 1 && head.toString().includes('"');
  const hasNumbers = Array.from({ length: width }, (_, i) => i).some((i) =>
    table
      .column(i)
      .slice(0, isOpen ? -1 : undefined)
      .every(isNumber),
  );
  return width >= fewest && hasNumbers && table.hasWidth(width, !isOpen);
}

/** A table without names over its columns: the same number of cells in each row, and a column of numbers. */
export function bareTable(lines: Lines, delimiter: string, fewest: number, wanted?: number): Found {
  return lines.hasWritten(2) && mayBeTable(lines, delimiter, fewest)
    ? rowsOfTable(tableOf(lines, delimiter), fewest, wanted)
    : undefined;
}

/** The rows of `table`, if it is such a one. */
export function rowsOfTable(table: Table, fewest: number, wanted?: number): Found {
  const width = table.widthAt(0);
  if (width < fewest || table.height < 2 || !table.hasWidth(width)) return undefined;
  const columns = Array.from({ length: width }, (_, i) => table.column(i));
  const numeric = columns.map((cells) => cells.every(isNumber));
  const texts = numeric.flatMap((is, i) => (is ? [] : [i]));
  const counted = columns.map((cells, i) => numeric[i] === true && isCounting(cells));
  const word = texts[0] ?? (counted[0] || width === 2 ? 0 : undefined);
  const numbers = numeric.flatMap((is, i) =>
    is && i !== word && !(counted[i] && i === 0) ? [i] : [],
  );
  const candidates =
    numbers.length > 1
      ? numbers.filter((i) => i > (word ?? -1) || !isIds(columns[i] ?? []))
      : numbers;
  const agreed = candidates.length > 1 ? consistent(columns, candidates) : undefined;
  const chosen = wanted ?? agreed ?? candidates[0] ?? numbers[0];
  if (chosen === undefined || word === undefined) return undefined;
  const words = listOf<string>(table.height);
  for (let row = 0; row < table.height; row++) words[row] = wordIn(table.cell(row, word) ?? "");
  return {
    places: [new RowList(columns[chosen] ?? [], words, table.lines)],
    named: agreed === chosen ? "ln" : undefined,
    columns: candidates
      .filter((i) => i !== chosen)
      .map((index) => ({ index, name: String(index + 1) })),
    notes: candidates.length > 1 ? [{ note: "column", column: String(chosen + 1) }] : [],
  };
}

/** Whether `cells` count up from 0 or 1. */
const isCounting = (cells: readonly string[]): boolean =>
  cells.length > 1 && [0, 1].some((from) => cells.every((cell, i) => cell === String(i + from)));

/** Whether `cells` are whole numbers as tokens have, and none is written with a point. */
const isIds = (cells: readonly string[]): boolean => cells.every((cell) => /^\d+$/.test(cell));

/** The column among `candidates` that is the logarithm of a column of percentages or probabilities beside it. */
function consistent(
  columns: readonly (readonly string[])[],
  candidates: readonly number[],
): number | undefined {
  const shares = candidates.map((i) =>
    (columns[i] ?? []).map((cell) => (numberOf(cell) ?? NaN) / (cell.endsWith("%") ? 100 : 1)),
  );
  return candidates.find((_, at) =>
    shares.some(
      (others, other) =>
        other !== at &&
        others.every((share, row) => Math.abs(Math.exp(shares[at]?.[row] ?? NaN) - share) < 0.006),
    ),
  );
}
