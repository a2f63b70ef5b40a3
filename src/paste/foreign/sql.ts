import { matchesIn } from "../text/matchesIn.ts";
import { tableText } from "./tableText.ts";

/** The columns of `INSERT INTO t (a, b) VALUES` and of `(VALUES …) AS t(a, b)`. */
const COLUMNS =
  /\binto\s+[^\s(]{1,100}\s*\(([^()]{1,500})\)\s*values\b|\)\s*as\s+\w{1,60}\s*\(([^()]{1,500})\)/i;
const VALUES = /\bvalues(?=\s*\()/gi;
const ROW = /\s*\(((?:'[^']*'|[^()'])*)\)\s*,?/y;
const CELL = /'((?:[^']|'')*)'|"([^"]*)"|[^,\s]+/g;

/** The texts of the cells in a row. */
const cellsIn = (row: string): readonly string[] =>
  matchesIn(CELL, row).map(
    ([whole, single, double]) =>
      single?.replaceAll("''", "'") ?? double ?? (/^null$/i.test(whole) ? "" : whole),
  );

/** The rows of values that SQL puts into a table, under its columns if those are named. */
export function fromSql(text: string): string {
  const [, into, as] = COLUMNS.exec(text) ?? [];
  const columns = (into ?? as ?? "").split(",").map((name) => name.replaceAll(/[\s"`[\]]/g, ""));
  const rows: (readonly string[])[] = [];
  for (const { index } of text.matchAll(VALUES)) {
    ROW.lastIndex = index + "values".length;
    for (let row = ROW.exec(text); row; row = ROW.exec(text)) rows.push(cellsIn(row[1] ?? ""));
  }
  return tableText(columns[0] === "" ? rows : [columns, ...rows]);
}
