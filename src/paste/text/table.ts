import { dsvFormat } from "d3";
import type { Lines } from "./lines.ts";

/** What may part cells, the clearest first. */
export const DELIMITERS = ["\t", "|", ";", ","] as const;

/** The longest cell that is taken for one, in characters: a quotation mark that is never closed swallows all that follows. */
const LONGEST_CELL = 5_000;

/** The rows of a table, all their cells one after another. */
export class Table {
  private readonly cells: string[] = [];
  /** Where each row begins among the cells. */
  private readonly starts: number[] = [];
  /** In which line each row begins, from 1. */
  readonly lines: number[] = [];
  private readonly delimiter: string;

  constructor(delimiter: string) {
    this.delimiter = delimiter;
  }

  /** How many rows there are. */
  get height(): number {
    return this.starts.length;
  }

  /** How many cells the row at `row` has. */
  widthAt(row: number): number {
    return (this.starts[row + 1] ?? this.cells.length) - (this.starts[row] ?? this.cells.length);
  }

  /** Whether each row has `width` cells; the last counts only if `whole`. */
  hasWidth(width: number, whole = true): boolean {
    const height = whole ? this.height : this.height - 1;
    for (let row = 0; row < height; row++) if (this.widthAt(row) !== width) return false;
    return true;
  }

  /** The cell at `i` of a row; `undefined` if it has fewer. */
  cell(row: number, i: number): string | undefined {
    return i < this.widthAt(row) ? this.cells[(this.starts[row] ?? 0) + i] : undefined;
  }

  row(row: number): readonly string[] {
    return this.cells.slice(this.starts[row], this.starts[row + 1]);
  }

  /** The cells at `i` of all rows, each of which has one, without blanks around them. */
  column(i: number): readonly string[] {
    return this.starts.map((start) => (this.cells[start + i] ?? "").trim());
  }

  /** Adds the cells of a line; of one that bars enclose, what is between them. */
  addLine(text: string, line: number): void {
    const { delimiter, cells } = this;
    this.begin(line);
    for (let from = 0; ;) {
      const end = text.indexOf(delimiter, from);
      cells.push(end < 0 ? text.slice(from) : text.slice(from, end));
      if (end < 0) break;
      from = end + 1;
    }
    this.close();
  }

  /** Adds the cells of a row that begins in `line`. */
  addRow(cells: readonly string[], line: number): void {
    this.begin(line);
    for (const cell of cells) this.cells.push(cell);
    this.close();
  }

  private begin(line: number): void {
    this.starts.push(this.cells.length);
    this.lines.push(line);
  }

  private close(): void {
    if (this.delimiter !== "|") return;
    const row = this.cells.splice(this.starts.at(-1) ?? 0);
    const from = row[0]?.trim() === "" ? 1 : 0;
    const to = row.length > 1 && row.at(-1)?.trim() === "" ? -1 : row.length;
    for (const cell of row.slice(from, to)) this.cells.push(cell.trim());
  }
}

/**
 * The table of `lines` with `delimiter` between cells; what stands in double quotes may hold it, and line breaks (RFC
 * 4180).
 */
export function tableOf(lines: Lines, delimiter: string): Table {
  const text = lines.toString();
  const quoted = text.includes('"') ? parsed(text, delimiter) : undefined;
  if (quoted) return quoted;
  const table = new Table(delimiter);
  for (let i = 0; i < lines.length; i++) {
    const line = lines.at(i);
    if (line.trim() !== "") table.addLine(line, i + 1);
  }
  return table;
}

/** The table of `text`; `undefined` if a quotation mark in it is never closed. */
function parsed(text: string, delimiter: string): Table | undefined {
  const table = new Table(delimiter);
  let [line, isWhole] = [1, true];
  dsvFormat(delimiter).parseRows(text, (cells) => {
    const broken = cells.some((cell) => cell.includes("\n"));
    if (broken || cells.some((cell) => cell.trim() !== "")) {
      isWhole &&= cells.every((cell) => cell.length < LONGEST_CELL);
      table.addRow(cells, line);
    }
    line++;
    if (broken) for (const cell of cells) line += cell.split("\n").length - 1;
    return null;
  });
  return isWhole ? table : undefined;
}
