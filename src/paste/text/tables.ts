import { dsvFormat } from "d3";
import { kindNamed, type Named, tokenRank } from "../kinds.ts";
import { isNumber, numberOf } from "../numbers.ts";
import type { Problem } from "../reading.ts";
import type { Column, Found, Row } from "./found.ts";
import { bareWord } from "./wordLines.ts";

/** A row of cells and the line on which it begins, from 1. */
interface Cells {
  readonly cells: readonly string[];
  readonly line: number;
}

const DELIMITERS = ["\t", "|", ";", ","] as const;

/** The longest cell that is taken for one, in characters: a quotation mark that is never closed swallows all that follows. */
const LONGEST_CELL = 5_000;

/** The rows of `text` with `delimiter` between cells; what stands in double quotes may hold it, and line breaks (RFC 4180). */
export function rowsOf(text: string, delimiter: string): readonly Cells[] {
  const quoted = text.includes('"') ? parsed(text, delimiter) : undefined;
  if (quoted && quoted.every(({ cells }) => cells.every((cell) => cell.length < LONGEST_CELL)))
    return quoted;
  return text.split("\n").flatMap((line, i) => {
    const cells = line.split(delimiter);
    return line.trim() === "" ? [] : [{ cells: trimmed(cells, delimiter), line: i + 1 }];
  });
}

function parsed(text: string, delimiter: string): readonly Cells[] {
  let line = 1;
  return dsvFormat(delimiter)
    .parseRows(text)
    .flatMap((cells) => {
      const from = line;
      line += 1;
      for (const cell of cells) if (cell.includes("\n")) line += cell.split("\n").length - 1;
      const empty = cells.every((cell) => cell.trim() === "" && !cell.includes("\n"));
      return empty ? [] : [{ cells: trimmed(cells, delimiter), line: from }];
    });
}

/** The cells of a line; of one that bars enclose, what is between them. */
function trimmed(cells: readonly string[], delimiter: string): readonly string[] {
  if (delimiter !== "|") return cells.map((cell) => (isNumber(cell.trim()) ? cell.trim() : cell));
  const from = cells[0]?.trim() === "" ? 1 : 0;
  const to = cells.length > 1 && cells.at(-1)?.trim() === "" ? -1 : cells.length;
  return cells.slice(from, to).map((cell) => cell.trim());
}

/** `| --- | :-: |`, `+----+----+`: what draws a table and says nothing. */
const RULE = /^[ \t|+:=─━┄┼┿╇╋╪├┤┝┥┠┨┯┷┬┴┌┐└┘╞╡═╭╮╰╯┏┳┻┓┗┛┡┩-]{3,}$/gm;
/** What pandas, Polars, R and databases print about a table: `dtype: float64`, `<chr> <dbl>`, `shape: (2, 2)`, `| str | f64 |`, `(2 rows)`. */
const ABOUT =
  /^(?:(?:Name: [^\n]{0,80}, )?(?:Length: \d+, )?dtype: \w+|shape: \([\d, ]+\)|\(\d+ rows?\)|[ \t]*(?:<[a-z]{3,6}>[ \t]*)+|\[\[Prototype\]\]: \w+|\[\d+ rows x \d+ columns\]|\|(?: *(?:str|cat|bool|[fiu]\d+) *\|)+) *$/gm;
const BARS = /[│┃║┆┊¦]/g;

/** `text` with bars for the lines of drawn tables, and without what only draws. */
export const withoutRules = (text: string): string =>
  text.replaceAll(BARS, "|").replaceAll(RULE, "").replaceAll(ABOUT, "");

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

/** The cells of a table in Markdown, without stars and quotation marks. */
const bareCells = ({ cells, line }: Cells): Cells => ({ cells: cells.map(bareWord), line });

interface Header {
  readonly word: number | undefined;
  readonly numbers: readonly (Column & { readonly named: Named })[];
}

/** The longest line that may name columns, in characters. */
const LONGEST_HEADER = 1_000;

function headerOf(cells: readonly string[]): Header | undefined {
  if (cells.some((cell) => isNumber(cell.trim()))) return undefined;
  const numbers = cells.flatMap((name, index) => {
    const named = kindNamed(name);
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
export function headedTable(lines: readonly string[], column: number | undefined): Found {
  const first = lines.findIndex((line) => line.trim() !== "");
  for (let at = first; at >= 0 && at < Math.min(lines.length, first + LINES_BEFORE); at++) {
    const line = lines[at] ?? "";
    if (line.length > LONGEST_HEADER) continue;
    for (const delimiter of DELIMITERS) {
      if (!line.includes(delimiter)) continue;
      const header = headerOf(rowsOf(line, delimiter)[0]?.cells ?? []);
      if (header === undefined || (header.word === undefined && delimiter === ",")) continue;
      const rows = rowsOf(lines.slice(at + 1).join("\n"), delimiter);
      return underHeader(header, delimiter === "|" ? rows.map(bareCells) : rows, at + 1, column);
    }
    const words = line.trim().split(/\s+/);
    const header = words.length > 1 ? headerOf(words) : undefined;
    if (
      header?.word !== undefined &&
      words.every(
        (word) => kindNamed(word) ?? tokenRank(word) ?? /^(rank|step|pos|position|#)$/i.test(word),
      )
    )
      return underHeader(header, blankRows(lines.slice(at + 1), words.length), at + 1, column);
  }
  return undefined;
}

/** The cells of lines with blanks between them; a column of row numbers may stand before those that are named. */
function blankRows(lines: readonly string[], columns: number): readonly Cells[] {
  const written = lines.filter((line) => line.trim() !== "");
  const isCounted =
    written.length > 1 &&
    [0, 1].some((from) =>
      written.every((line, i) => /^\s*(\d+)\s+\S/.exec(line)?.[1] === String(i + from)),
    );
  return lines.flatMap((whole, i) => {
    const line = isCounted ? whole.replace(/^\s*\d+\s+/, "") : whole;
    if (line.trim() === "") return [];
    const wide = line.trim().split(/\s{2,}|\t/);
    const cells = wide.length >= columns ? wide : line.trim().split(/\s+/);
    return [{ cells: cells.slice(Math.max(0, cells.length - columns)), line: i + 1 }];
  });
}

function underHeader(
  { word, numbers }: Header,
  rows: readonly Cells[],
  linesBefore: number,
  wanted: number | undefined,
): Found {
  const column = numbers.find(({ index }) => index === wanted) ?? numbers[0];
  if (column === undefined) return undefined;
  const read: Row[] = [];
  let unnumbered = 0;
  for (const { cells, line } of rows) {
    const number = cells[column.index]?.trim();
    const at = line + linesBefore;
    if (number === "" || /^nan$/i.test(number ?? "")) {
      unnumbered++;
      continue;
    }
    if (number === undefined || numberOf(number) === undefined)
      return { problem: noRow(cells, at) };
    read.push({ word: word === undefined ? "" : (cells[word] ?? ""), number, line: at });
  }
  const columns = numbers.filter(({ named }) => named !== column.named);
  const notes = unnumbered > 0 ? [{ note: "unnumbered", count: unnumbered } as const] : [];
  return { places: [read], named: column.named, columns, notes };
}

const noRow = (cells: readonly string[], line: number): Problem => ({
  problem: "noLine",
  line,
  text: cells.join(" "),
});

/** How much of a text shows whether it can be a table, in characters. */
const SAMPLE = 4_000;

/** Whether the first rows of `text` have as many cells each: most texts that are no tables are told by those alone. */
function mayBeTable(text: string, delimiter: string, fewest: number): boolean {
  const begun = text.trimStart();
  const end = begun.length > SAMPLE ? begun.lastIndexOf("\n", SAMPLE) : begun.length;
  // A first row that is longer than the sample: only a text of several rows can be a table.
  if (end < 0) return begun.trimEnd().includes("\n");
  const rows = rowsOf(begun.slice(0, end), delimiter);
  const width = rows[0]?.cells.length ?? 0;
  // A quotation mark may begin in the sample and end after it: then its last row is not whole.
  const whole = end < begun.length && begun.includes('"') ? rows.slice(0, -1) : rows;
  return width >= fewest && whole.every(({ cells }) => cells.length === width);
}

/** A table without names over its columns: the same number of cells in each row, and a column of numbers. */
export function bareTable(text: string, delimiter: string, fewest: number, wanted?: number): Found {
  if (!mayBeTable(text, delimiter, fewest)) return undefined;
  const rows = rowsOf(text, delimiter);
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
  const chosen = wanted ?? consistent(columns, candidates) ?? candidates[0] ?? numbers[0];
  if (chosen === undefined || word === undefined) return undefined;
  const agreed = consistent(columns, candidates) === chosen;
  return {
    places: [
      rows.map(({ cells, line }) => ({
        word: cells[word] ?? "",
        number: (cells[chosen] ?? "").trim(),
        line,
      })),
    ],
    named: agreed ? "ln" : undefined,
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
