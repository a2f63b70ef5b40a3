import { rowsOfTable } from "./bareTable.ts";
import { type Found, RowList, type Rows } from "./found.ts";
import { numberAtEnd } from "./numberAtEnd.ts";
import { Table } from "./table.ts";

/** What parts a word from its numbers, at its end. */
const PARTING = /[\s:=,;|(>→-]+$/;

/** What stands over numbers that are of one temperature each. */
const OVER = /^t(?:emperature)?$/i;

/** The word at the beginning of `text` and the numbers behind it. */
function partsOf(text: string): readonly string[] {
  const numbers: string[] = [];
  let word = text;
  for (;;) {
    const [number, from] = numberAtEnd(word) ?? [];
    const before = word.slice(0, from);
    const bare = before.replace(PARTING, "");
    if (number === undefined || bare === "" || bare === before) return [word, ...numbers];
    numbers.unshift(number);
    word = bare;
  }
}

/**
 * `rows` as a table of words and several numbers each, where others stand before the one that was read: `butter 5 58%`,
 * `butter: 5 → 58%`. Nothing if one may belong to the word, as in `layer 1`: it counts up, or tells words apart.
 */
export function severalNumbers({ places, notes }: Rows, column: number | undefined): Found {
  const [rows = new RowList([])] = places;
  const table = new Table("\t", rows.length);
  const words = new Set<string>();
  let [counts, isOver] = [true, true];
  for (const [i, number] of rows.numbers.entries()) {
    const parts = partsOf(rows.words[i] ?? "");
    if (parts.length < 2) return undefined;
    const [name = "", before] = parts;
    counts &&= before === String(i + 1);
    words.add(name);
    isOver &&= OVER.test(name);
    if (!isOver && words.size <= i) return undefined;
    if (i > 0 || !OVER.test(name)) table.addRow([...parts, number], rows.lines[i] ?? 1);
  }
  if (rows.length > 0 && isOver) {
    const text = `${rows.words[0] ?? ""} ${rows.numbers[0] ?? ""}`;
    return { problem: { problem: "noLine", line: rows.lines[0] ?? 1, text } };
  }
  if (counts || words.size < rows.length) return undefined;
  const found = rowsOfTable(table, 3, column);
  return (
    found && { ...found, notes: [...(notes ?? []), ...(("notes" in found && found.notes) || [])] }
  );
}
