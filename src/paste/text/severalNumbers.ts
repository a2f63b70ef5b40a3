import { bareTable } from "./bareTable.ts";
import type { Found, Rows } from "./found.ts";
import { numberAtEnd } from "./numberAtEnd.ts";

/** What parts a word from its numbers, at its end. */
const PARTING = /[\s:=,;|(]+$/;

/**
 * `rows` as a table of words and two numbers each, where another number stands before the one that was read: `butter 5
 * 58%`, `butter: 5 → 58%`. Nothing if it may belong to the word, as in `layer 1`: it counts up, or tells words apart.
 */
export function severalNumbers({ places, notes }: Rows, column: number | undefined): Found {
  const table: string[] = [];
  const words = new Set<string>();
  const rows = places[0] ?? [];
  let counts = true;
  for (const [i, { word, number, line }] of rows.entries()) {
    const [first, from] = numberAtEnd(word) ?? [];
    const name = word.slice(0, from);
    const bare = name.replace(PARTING, "");
    if (first === undefined || bare === "" || bare === name) return undefined;
    counts &&= first === String(i + 1);
    words.add(bare);
    table[line - 1] = `${bare}\t${first}\t${number}`;
  }
  if (counts || words.size < rows.length) return undefined;
  const found = bareTable(
    Array.from(table, (row) => row ?? ""),
    "\t",
    3,
    column,
  );
  return found && "places" in found
    ? { ...found, notes: [...(notes ?? []), ...(found.notes ?? [])] }
    : undefined;
}
