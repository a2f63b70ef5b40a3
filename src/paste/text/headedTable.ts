import { kindNamed, type Named } from "../kinds.ts";
import { tokenRank } from "../tokenRank.ts";
import { isNumber } from "../numbers.ts";
import type { Note, Problem } from "../reading.ts";
import { bareWord } from "./bareWord.ts";
import { wordIn } from "./cells.ts";
import { type Column, type Found, listOf, RowList } from "./found.ts";
import type { Lines } from "./lines.ts";
import { DELIMITERS, Table, tableOf } from "./table.ts";

/** Which kinds of numbers are taken first where a table has several. */
const PREFERRED: readonly Named[] = [
  "ln",
  "scores",
  "log2",
  "log10",
  "nats",
  "bits",
  "probabilities",
  "percentages",
  "open",
];

interface Header {
  readonly word: number | undefined;
  readonly numbers: readonly (Column & { readonly named: Named })[];
}

/** The longest line that may name columns, in characters. */
const LONGEST_HEADER = 1_000;

/** Which columns `cells` name; of names that say nothing, over the numbers in `below`, those after that of the words. */
function headerOf(cells: readonly string[], below: readonly string[] = []): Header | undefined {
  if (cells.some((cell) => isNumber(cell.trim()))) return undefined;
  const isOpen =
    below.length > 2 &&
    tokenRank(cells[0] ?? "") !== undefined &&
    kindNamed(below[0] ?? "") === undefined &&
    below.slice(1).every((cell) => isNumber(cell.trim()));
  const numbers = cells.flatMap((name, index) => {
    const named = kindNamed(name) ?? (isOpen && index > 0 ? "open" : undefined);
    return named === undefined ? [] : [{ index, name: name.trim(), named }];
  });
  if (numbers.length === 0) return undefined;
  const ranked = cells
    .map((name, index) => ({ index, rank: tokenRank(name) ?? Infinity }))
    .filter(({ index }) => !numbers.some((number) => number.index === index))
    .toSorted((a, b) => a.rank - b.rank);
  const [best] = ranked;
  const named = best && (best.rank < Infinity || ranked.length === 1) ? best.index : undefined;
  // A column without a known name holds the words if it is the only other one that has a name at all.
  const others = ranked.filter(({ index }) => cells[index]?.trim() !== "");
  const word = named ?? (others.length === 1 ? others[0]?.index : undefined);
  const sorted = PREFERRED.flatMap((kind) => numbers.filter((column) => column.named === kind));
  return { word, numbers: sorted };
}

/** How many lines may stand before a header. */
const LINES_BEFORE = 3;

/** The rows of a table whose first line names its columns, with any delimiter or with blanks between cells. */
export function headedTable(lines: Lines, column: number | undefined): Found {
  const first = lines.firstWritten;
  for (let at = first; at >= 0 && at < Math.min(lines.length, first + LINES_BEFORE); at++) {
    const line = lines.at(at);
    if (line.length > LONGEST_HEADER) continue;
    for (const delimiter of DELIMITERS) {
      if (!line.includes(delimiter)) continue;
      const head = tableOf(lines.slice(at, at + 2), delimiter);
      const header = headerOf(head.row(0), head.height > 1 ? head.row(1) : undefined);
      if (header === undefined || (header.word === undefined && delimiter === ",")) continue;
      const table = tableOf(lines.slice(at + 1), delimiter);
      // A table in Markdown may have stars and quotation marks.
      return underHeader(header, table, delimiter === "|", at + 1, column);
    }
    const words = line.trim().split(/\s+/);
    const header = words.length > 1 ? headerOf(words) : undefined;
    if (
      header?.word !== undefined &&
      words.every(
        (word) => kindNamed(word) ?? tokenRank(word) ?? /^(rank|step|pos|position|#)$/i.test(word),
      )
    )
      return underHeader(
        header,
        blankRows(lines.slice(at + 1), words.length),
        true,
        at + 1,
        column,
      );
  }
  return undefined;
}

/** The number of a row, as pandas and R write it before the row. */
const COUNT = /^\s*(\d+):?\s+(?=\S)/;

/** The cells of lines with blanks between them; a column of row numbers may stand before those that are named. */
function blankRows(lines: Lines, columns: number): Table {
  const isCounted =
    lines.hasWritten(2) &&
    [0, 1].some((from) =>
      lines.everyWritten((line, i) => COUNT.exec(line)?.[1] === String(i + from)),
    );
  const table = new Table("", lines.length);
  for (let i = 0; i < lines.length; i++) {
    const whole = lines.at(i);
    const line = (isCounted ? whole.replace(COUNT, "") : whole).trim();
    if (line === "") continue;
    const wide = line.split(/\s{2,}|\t/);
    const cells = wide.length >= columns ? wide : line.split(/\s+/);
    table.addRow(cells.slice(Math.max(0, cells.length - columns)), i + 1);
  }
  return table;
}

function underHeader(
  { word, numbers }: Header,
  table: Table,
  isMarked: boolean,
  linesBefore: number,
  wanted: number | undefined,
): Found {
  const column = numbers.find(({ index }) => index === wanted) ?? numbers[0];
  if (column === undefined) return undefined;
  const height = table.height;
  const [read, words] = [listOf<string>(height), listOf<string>(height)];
  const lines = new Int32Array(height);
  let count = 0;
  const cellAt = (row: number, i: number): string | undefined => {
    const cell = table.cell(row, i);
    return isMarked && cell !== undefined ? bareWord(cell) : cell;
  };
  let unnumbered = 0;
  for (let row = 0; row < height; row++) {
    const line = (table.lines[row] ?? 0) + linesBefore;
    const number = cellAt(row, column.index)?.trim();
    if (number === "" || (number && /^nan$/i.test(number))) {
      unnumbered++;
      continue;
    }
    if (number === undefined || !isNumber(number))
      return { problem: noRow(table.row(row), isMarked, line) };
    lines[count] = line;
    if (word !== undefined) words[count] = wordIn(cellAt(row, word) ?? "");
    read[count++] = number;
  }
  read.length = count;
  words.length = word === undefined ? 0 : count;
  const columns = numbers.filter(
    (other) => other !== column && (other.named === "open" || other.named !== column.named),
  );
  const notes: Note[] = unnumbered > 0 ? [{ note: "unnumbered", count: unnumbered }] : [];
  if (columns.length > 0 && column.named === "open")
    notes.push({ note: "column", column: column.name });
  return { places: [new RowList(read, words, lines)], named: column.named, columns, notes };
}

const noRow = (cells: readonly string[], isMarked: boolean, line: number): Problem => ({
  problem: "noLine",
  line,
  text: (isMarked ? cells.map(bareWord) : cells).join(" "),
});
