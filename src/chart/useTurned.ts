import { type CSSProperties, type RefObject, useLayoutEffect, useRef } from "react";
import { areaStyle, barStyle, digitsStyle, sameCell, sameSpan } from "./BarTableCell.tsx";
import type { BarCell, BarColumn, BarTableProps } from "./BarTable.tsx";
import type { Tint } from "./tint.ts";

/** What a table shows, and in what colour. */
export interface Shown extends BarTableProps {
  readonly tint: Tint;
}

/** Whether the table that was drawn of `drawn` can show `now` with other numbers, lengths and colours in tinted columns. */
export const canTurn = (drawn: Shown, now: Shown): boolean =>
  drawn.caption === now.caption &&
  drawn.corner === now.corner &&
  drawn.columns.length === now.columns.length &&
  drawn.columns.every((column, i) => column === now.columns[i]) &&
  drawn.rows.length === now.rows.length &&
  drawn.rows.every((row, i) => {
    const next = now.rows[i];
    return (
      row.label === next?.label &&
      row.header === next.header &&
      row.selected === next.selected &&
      row.emphasis === next.emphasis &&
      now.columns.every((column) => {
        const [cell, later] = [row.cells[column.id], next.cells[column.id]];
        const turns = column.tinted && isBar(cell) && isBar(later);
        return turns || sameCell({ column, cell }, { column, cell: later });
      })
    );
  });

/** Whether a cell is a number and a bar, and nothing else. */
const isBar = (cell: BarCell | undefined): boolean =>
  cell?.span !== undefined && !cell.cutOff && !cell.ghost && !cell.control && !cell.told;

/** A ref to the table drawn of `drawn`, into which a step of the dial, to `now`, is written. */
export function useTurned(drawn: Shown, now: Shown): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  const written = useRef<{ readonly drawn: Shown; readonly now: Shown }>(undefined);
  useLayoutEffect(() => {
    // What was drawn anew may differ from what it was drawn of: it is compared with what was drawn before.
    const before = written.current?.drawn === drawn ? written.current.now : undefined;
    written.current = { drawn, now };
    if (table.current) write(table.current, before, now);
  });
  return table;
}

function write(
  table: HTMLTableElement,
  before: Shown | undefined,
  { columns, rows, tint }: Shown,
): void {
  const worn = before?.tint;
  const sameText = worn?.["--pig-text"] === tint["--pig-text"];
  const sameArea = worn?.["--pig"] === tint["--pig"];
  columns.forEach((column, across) => {
    if (!column.tinted) return;
    rows.forEach(({ cells }, down) => {
      const cell = cells[column.id];
      const place = table.tBodies[0]?.rows[down]?.cells[across + 1];
      if (!cell || !place) return;
      const digits = place.querySelector<HTMLElement>(".sx-digits");
      const bars = place.querySelector<HTMLElement>(".sx-bars");
      const last = before?.rows[down]?.cells[column.id];
      if (digits && last?.text !== cell.text) writeText(digits, cell.text);
      if (digits && !sameText) dress(digits, digitsStyle(tint));
      if (bars && !sameArea) dress(bars, areaStyle(tint));
      if (bars && !sameSpan(last?.span, cell.span)) dressBar(bars, column, cell);
    });
  });
}

/** Into the node of its owner, which a translator may have put something before. */
function writeText(digits: HTMLElement, text: string): void {
  const node = digits.lastChild;
  if (node instanceof Text) node.data = text;
  else digits.textContent = text;
}

function dressBar(place: HTMLElement, { bars }: BarColumn, { span }: BarCell): void {
  const bar = place.querySelector<HTMLElement>(".sx-bar");
  if (bar && bars && span) dress(bar, barStyle(bars.look, span));
}

function dress({ style }: HTMLElement, wanted: CSSProperties): void {
  for (const [name, value] of Object.entries(wanted))
    if (name.startsWith("--")) style.setProperty(name, String(value));
    else Reflect.set(style, name, value);
}
