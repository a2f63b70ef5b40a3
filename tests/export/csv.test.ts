import { array, assert, double, oneof, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { csvOf } from "../../src/export/csv.ts";
import { hostileWord } from "./hostile.ts";

/** The cells of `text` as RFC 4180 reads them; every line ends with CRLF. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = "", end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`not RFC 4180: ${JSON.stringify(text)}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const rows = array(tuple(hostileWord, oneof(double())), { maxLength: 6 });

test("what was written is read again: every word, and every number to its last digit", () => {
  assert(
    property(rows, (written) => {
      const [header, ...found] = read(csvOf({ columns: ["word", "p"], rows: written }));
      expect(header).toEqual(["word", "p"]);
      expect(found).toHaveLength(written.length);
      for (const [i, [word, number]] of written.entries()) {
        expect(found[i]?.[0]?.replace(/^'/, "")).toBe(word.replace(/^'/, ""));
        expect(Number(found[i]?.[1])).toBe(number + 0);
      }
    }),
  );
});

test("no word is a formula to a spreadsheet", () => {
  assert(
    property(rows, (written) => {
      for (const [word = ""] of read(csvOf({ columns: ["word", "p"], rows: written })).slice(1))
        expect(word).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
  expect(csvOf({ columns: ["w"], rows: [["=1+1"], ["-1"], ["jam"]] })).toBe(
    "w\r\n'=1+1\r\n'-1\r\njam\r\n",
  );
});

test("numbers stay numbers", () => {
  expect(csvOf({ columns: ["z"], rows: [[-1], [Infinity], [-Infinity], [NaN], [1e-300]] })).toBe(
    "z\r\n-1\r\nInfinity\r\n-Infinity\r\nNaN\r\n1e-300\r\n",
  );
});
