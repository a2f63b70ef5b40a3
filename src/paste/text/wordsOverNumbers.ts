import { kindNamed, type Named } from "../kinds.ts";
import { isNumber } from "../numbers.ts";
import { type Found, RowList } from "./found.ts";
import type { Lines } from "./lines.ts";

/** The longest row of words, in characters. */
const LONGEST_ROW = 4_000;

/** The most rows, of words and of numbers. */
const MOST_ROWS = 1_000;

/** What stands between cells, the clearest first. */
const BETWEEN = [/\s*\t\s*/, /\s*\|\s*/, /\s*;\s*/, /\s{2,}/, /\s*,\s*/, /\s+/] as const;

/**
 * A row of words with a row of their numbers under it, as sheets have and R prints (`butter  jam` over `5.0  4.0`), broken
 * into several such pairs or not. More rows of numbers under one of words are places of their own.
 */
export function wordsOverNumbers(lines: Lines): Found {
  const written: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const text = lines.at(i).trim();
    if (text === "") continue;
    if (text.length > LONGEST_ROW || written.length === MOST_ROWS) return undefined;
    written.push({ text: text.replace(/^\|/, "").replace(/\|$/, "").trim(), line: i + 1 });
  }
  const [first, second] = written;
  if (!first || !second) return undefined;
  for (const between of BETWEEN) {
    const cells = second.text.split(between);
    const numbers = numbersOf(cells);
    if (numbers.length < 2) continue;
    const words = first.text.split(between);
    if (words.length !== cells.length || words.some(isNumber)) continue;
    return pairsOf(written, between);
  }
  return undefined;
}

/** The numbers of a row, which may begin with what they are called, such as `logit`; none if it has anything else. */
function numbersOf(cells: readonly string[]): readonly string[] {
  const numbers = kindNamed(cells[0] ?? "") === undefined ? cells : cells.slice(1);
  return numbers.every(isNumber) ? numbers : [];
}

interface Line {
  readonly text: string;
  readonly line: number;
}

function pairsOf(written: readonly Line[], between: RegExp): Found {
  const blocks: { readonly words: readonly string[]; readonly rows: RowList[] }[] = [];
  let named: Named | undefined;
  for (const { text, line } of written) {
    const cells = text.split(between);
    const numbers = numbersOf(cells);
    const isRow = numbers.length > 0;
    const block = blocks.at(-1);
    if (!isRow) {
      if (cells.some(isNumber) || (block && block.rows.length === 0)) return undefined;
      blocks.push({ words: cells, rows: [] });
      continue;
    }
    if (block === undefined || block.words.length !== cells.length) return undefined;
    // A first cell that is no number names the row, and what stands over it names the words.
    const words = block.words.slice(cells.length - numbers.length);
    if (numbers.length < cells.length) named ??= kindNamed(cells[0] ?? "");
    const lines = numbers.map(() => line);
    block.rows.push(new RowList(numbers, words, lines));
  }
  const [only, ...more] = blocks;
  if (only === undefined || blocks.some(({ rows }) => rows.length === 0)) return undefined;
  if (more.length === 0) return { places: only.rows, named };
  // A vector that did not fit into one line: each block goes on where the last one ended.
  return blocks.every(({ rows }) => rows.length === 1)
    ? { places: [joined(blocks.flatMap(({ rows }) => rows))], named }
    : undefined;
}

const joined = (parts: readonly RowList[]): RowList =>
  new RowList(
    parts.flatMap(({ numbers }) => numbers),
    parts.flatMap(({ words }) => words),
    parts.flatMap(({ lines }) => [...lines]),
  );
