import type { FigureData } from "../panel/defineFigure.tsx";

/** What makes a spreadsheet take a text for a formula, when it comes first. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * `data` as comma-separated values after RFC 4180: a header, a line for each row, CRLF after every line. Numbers are
 * written to the last digit, `Infinity` and `NaN` by these names. A text that a spreadsheet would run as a formula
 * gets an apostrophe before it.
 */
export const csvOf = ({ columns, rows }: FigureData): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
