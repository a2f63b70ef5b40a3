import { type CSSProperties, type RefObject, useLayoutEffect, useRef } from "react";
import { areaStyle, barStyle, digitsStyle, sameCell, sameSpan } from "./BarTableCell.tsx";
import type { BarCell, BarColumn, BarTableProps } from "./BarTable.tsx";
import type { BarSpan } from "./barSpan.ts";
import { useFollow } from "./follow.ts";
import { useThrottled } from "./throttle.tsx";
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

/**
 * A ref to the table drawn of `drawn`, into which a step of the dial, to `now`, is written: the lengths of bars at once, what
 * is read with the next update of the throttle around, so that numbers, the dial's own and the sentence belong to one
 * temperature.
 */
export function useTurned(drawn: Shown, now: Shown): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  const update = useThrottled(() => ({}));
  const written = useRef<{
    readonly drawn: Shown;
    readonly now: Shown;
    readonly update: unknown;
  }>(undefined);
  useLayoutEffect(() => {
    // What was drawn anew may differ from what it was drawn of: all of it is written.
    const last = written.current?.drawn === drawn ? written.current : undefined;
    written.current = { drawn, now, update };
    if (!table.current) return;
    writeBars(table.current, last?.now, now);
    if (last?.update !== update) writeNumbers(table.current, now);
  });
  useFollow(({ spans }) => {
    const { current: last } = written;
    const next = last && withSpans(last.now, spans);
    if (!next || !table.current) return false;
    writeBars(table.current, last.now, next);
    written.current = { ...last, now: next };
    return true;
  });
  return table;
}

/** `shown` with `spans` as the bars of its one tinted column; `undefined` where that is not all bars. */
function withSpans(shown: Shown, spans: readonly BarSpan[]): Shown | undefined {
  const [column, ...others] = shown.columns.filter(({ tinted }) => tinted);
  if (!column || others.length > 0 || spans.length !== shown.rows.length) return undefined;
  const rows = shown.rows.map((row, i) => {
    const cell = row.cells[column.id];
    const span = spans[i];
    return cell && span && isBar(cell)
      ? { ...row, cells: { ...row.cells, [column.id]: { ...cell, span } } }
      : undefined;
  });
  return rows.every((row) => row !== undefined) ? { ...shown, rows } : undefined;
}

/** The cells of tinted columns, each with what stands in it. */
const turning = (
  table: HTMLTableElement,
  { columns, rows }: Shown,
): readonly (readonly [place: HTMLElement, cell: BarCell, column: BarColumn, row: number])[] =>
  columns.flatMap((column, across) =>
    column.tinted
      ? rows.flatMap(({ cells }, row) => {
          const cell = cells[column.id];
          const place = table.tBodies[0]?.rows[row]?.cells[across + 1];
          return cell && place ? [[place, cell, column, row] as const] : [];
        })
      : [],
  );

function writeBars(table: HTMLTableElement, before: Shown | undefined, now: Shown): void {
  for (const [place, { span }, { id, bars }, row] of turning(table, now))
    if (bars && span && !sameSpan(before?.rows[row]?.cells[id]?.span, span))
      dress(place.querySelector(".sx-bar"), barStyle(bars.look, span));
}

function writeNumbers(table: HTMLTableElement, now: Shown): void {
  for (const [place, { text, span }, { bars }] of turning(table, now)) {
    if (bars && span)
      dress(place.querySelector(".sx-tinted"), areaStyle(bars.look, span, now.tint));
    const digits = place.querySelector<HTMLElement>(".sx-digits");
    if (!digits) continue;
    writeText(digits, text);
    dress(digits, digitsStyle(now.tint));
  }
}

/** Into the node of its owner, which a translator may have put something before. */
function writeText(digits: HTMLElement, text: string): void {
  const node = digits.lastChild;
  if (!(node instanceof Text)) digits.textContent = text;
  else if (node.data !== text) node.data = text;
}

function dress(element: HTMLElement | null, wanted: CSSProperties): void {
  if (!element) return;
  for (const [name, value] of Object.entries(wanted))
    if (name.startsWith("--")) element.style.setProperty(name, String(value));
    else Reflect.set(element.style, name, value);
}
