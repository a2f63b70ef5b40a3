import { listOf } from "./found.ts";
import type { Lines } from "./lines.ts";

/** What may part cells, the clearest first. */
export const DELIMITERS = ["\t", "|", ";", ","] as const;

/** The longest cell that is taken for one, in characters: a quotation mark that is never closed swallows all that follows. */
const LONGEST_CELL = 5_000;

const [LINE_END, QUOTE] = [10, 34];

/** The rows of a table, all their cells one after another. */
export class Table {
  /** How many rows there are. */
  height = 0;
  private readonly cells: string[];
  private size = 0;
  /** Where each row begins among the cells. */
  private readonly starts: Int32Array;
  /** In which line each row begins, from 1; behind those of the rows there may be more. */
  readonly lines: Int32Array;
  private readonly delimiter: string;

  /** An empty table that may have up to `height` rows. */
  constructor(delimiter: string, height: number) {
    this.delimiter = delimiter;
    this.starts = new Int32Array(height);
    this.lines = new Int32Array(height);
    this.cells = listOf(2 * height);
  }

  /** How many cells the row at `row` has. */
  widthAt(row: number): number {
    return this.startOf(row + 1) - this.startOf(row);
  }

  private startOf(row: number): number {
    return row < this.height ? (this.starts[row] ?? 0) : this.size;
  }

  /** Whether each row has `width` cells; the last counts only if `whole`. */
  hasWidth(width: number, whole = true): boolean {
    const height = whole ? this.height : this.height - 1;
    for (let row = 0; row < height; row++) if (this.widthAt(row) !== width) return false;
    return true;
  }

  /** The cell at `i` of a row; `undefined` if it has fewer. */
  cell(row: number, i: number): string | undefined {
    return i < this.widthAt(row) ? this.cells[this.startOf(row) + i] : undefined;
  }

  row(row: number): readonly string[] {
    return this.cells.slice(this.startOf(row), this.startOf(row + 1));
  }

  /** The cells at `i` of all rows, each of which has one, without blanks around them. */
  column(i: number): readonly string[] {
    const column = listOf<string>(this.height);
    for (let row = 0; row < this.height; row++)
      column[row] = (this.cells[this.startOf(row) + i] ?? "").trim();
    return column;
  }

  /** Adds the cells of a row that begins in `line`. */
  addRow(cells: readonly string[], line: number): void {
    this.begin(line);
    for (const cell of cells) this.cells[this.size++] = cell;
    this.close();
  }

  /**
   * Adds the lines of `text` that are not blank, of those that bars enclose what is between them; where `isQuoted`, cells
   * may stand in double quotes, with delimiters and line breaks inside (RFC 4180). Whether none of these is too long for one.
   */
  addLines(text: string, isQuoted: boolean): boolean {
    const delimiter = this.delimiter.charCodeAt(0);
    const length = text.endsWith("\n") ? text.length - 1 : text.length;
    let line = 1;
    for (let [at, isOver] = [0, length === 0]; !isOver; line++) {
      this.begin(line);
      const first = this.size;
      let [isBlank, isWhole] = [true, true];
      for (let isEnd = false; !isEnd;) {
        let end = at;
        let cell: string;
        if (isQuoted && text.charCodeAt(at) === QUOTE) {
          let isDoubled = false;
          end = text.indexOf('"', at + 1);
          for (; end >= 0 && text.charCodeAt(end + 1) === QUOTE; isDoubled = true)
            end = text.indexOf('"', end + 2);
          if (end < 0) end = length + 1;
          cell = text.slice(at + 1, end++);
          if (isDoubled) cell = cell.replaceAll('""', '"');
          for (let to = cell.indexOf("\n"); to >= 0; to = cell.indexOf("\n", to + 1)) {
            line++;
            isBlank = false;
          }
        } else {
          for (; end < length; end++) {
            const code = text.charCodeAt(end);
            if (code === delimiter || code === LINE_END) break;
          }
          cell = text.slice(at, end);
        }
        this.cells[this.size++] = cell;
        isOver = end >= length;
        isEnd = isOver || text.charCodeAt(end) === LINE_END;
        at = end + 1;
        isBlank &&= cell.trim() === "";
        isWhole &&= cell.length < LONGEST_CELL;
      }
      if (isBlank && (isQuoted || this.delimiter === "\t" || this.size === first + 1)) {
        this.size = first;
        this.height--;
      } else if (isQuoted && !isWhole) return false;
      else this.close();
    }
    return true;
  }

  private begin(line: number): void {
    this.starts[this.height] = this.size;
    this.lines[this.height++] = line;
  }

  /** Leaves out what is outside of the bars of the last row. */
  private close(): void {
    if (this.delimiter !== "|") return;
    const { cells } = this;
    const first = this.startOf(this.height - 1);
    const from = cells[first]?.trim() === "" ? first + 1 : first;
    const isClosed = this.size - first > 1 && cells[this.size - 1]?.trim() === "";
    const to = isClosed ? this.size - 1 : this.size;
    this.size = first;
    for (let i = from; i < to; i++) cells[this.size++] = cells[i]?.trim() ?? "";
  }
}

/**
 * The table of `lines` with `delimiter` between cells; what stands in double quotes may hold it, and line breaks (RFC
 * 4180), unless such a mark is never closed.
 */
export function tableOf(lines: Lines, delimiter: string): Table {
  const text = lines.toString();
  const table = new Table(delimiter, lines.length);
  if (table.addLines(text, text.includes('"'))) return table;
  const plain = new Table(delimiter, lines.length);
  plain.addLines(text, false);
  return plain;
}
