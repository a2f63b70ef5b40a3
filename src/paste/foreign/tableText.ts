/** A cell as RFC 4180 has it where tabs part cells. */
const cellText = (cell: string): string =>
  /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** `rows` as a table with tabs between cells and a line to each row. */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(cellText).join("\t")).join("\n");
