import { isNumber, numberOf } from "../numbers.ts";
import { rowsOf, wordIn } from "./cells.ts";
import { type Found, RowList } from "./found.ts";

/** How much of a text shows whether it can be a table, in characters. */
const SAMPLE = 4_000;

/** Whether the first of `lines` have as many cells each: most texts that are no tables are told by those alone. */
function mayBeTable(lines: readonly string[], delimiter: string, fewest: number): boolean {
  const head: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length > 0 && length + line.length > SAMPLE) break;
    if (line.trim() === "") continue;
    head.push(line);
    length += line.length + 1;
  }
  const rows = rowsOf(head, delimiter);
  const width = rows[0]?.cells.length ?? 0;
  // A quotation mark may begin in the sample and end after it: then its last row is not whole.
  const quoted = length > SAMPLE / 2 && head.some((line) => line.includes('"'));
  const whole = quoted && rows.length > 1 ? rows.slice(0, -1) : rows;
  return width >= fewest && whole.every(({ cells }) => cells.length === width);
}

/** A table without names over its columns: the same number of cells in each row, and a column of numbers. */
export function bareTable(
  lines: readonly string[],
  delimiter: string,
  fewest: number,
  wanted?: number,
): Found {
  if (!mayBeTable(lines, delimiter, fewest)) return undefined;
  const rows = rowsOf(lines, delimiter);
  const width = rows[0]?.cells.length ?? 0;
  if (width < fewest || rows.length < 2 || rows.some(({ cells }) => cells.length !== width))
    return undefined;
  const columns = Array.from({ length: width }, (_, i) =>
    rows.map(({ cells }) => (cells[i] ?? "").trim()),
  );
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
  return {
    places: [
      new RowList(
        columns[chosen] ?? [],
        rows.map(({ cells }) => wordIn(cells[word] ?? "")),
        rows.map(({ line }) => line),
      ),
    ],
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
