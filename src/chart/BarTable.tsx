import { type ReactNode, type RefObject, useMemo, useState } from "react";
import { BarTableCell, cellOf } from "./BarTableCell.tsx";
import type { BarSpan } from "./barSpan.ts";
import { useTint } from "./tint.ts";
import { canTurn, type Shown, useTurned } from "./useTurned.ts";
import { labels } from "./words.ts";
import "./barTable.css";

/** How a bar is drawn: what the model said is outlined, what temperature made is filled, a step between is hatched. */
export type BarLook = "outline" | "filled" | "hatched";

/** A column of numbers, each with its bar. */
export interface BarColumn {
  readonly id: string;
  readonly title: ReactNode;
  /** The term that the column shows, for linkage with prose and formula. */
  readonly term?: string;
  /** What stands before each bare number where there is no room for a header above it. */
  readonly short?: string;
  /** How bars look and where zero stands, in percent; absent for a column of bare numbers. */
  readonly bars?: { readonly look: BarLook; readonly zero: number };
  /** Its numbers are longer than usual. */
  readonly isLong?: boolean;
  /** Temperature has touched it: it wears the colour of the dial. */
  readonly tinted?: true;
  /** Not yet shown to the reader: keeps its place, says nothing; hatched, its place can be seen. */
  readonly veiled?: "blank" | "hatched" | undefined;
}

/** What stands in one cell. */
export interface BarCell {
  readonly text: string;
  /** The bar; absent where there is nothing to draw, such as a share of exactly 0. */
  readonly span?: BarSpan | undefined;
  /** The bar is cut off at the edge of the chart. */
  readonly cutOff?: boolean;
  /** A second, hollow bar behind: what was before. */
  readonly ghost?: BarSpan | undefined;
  /** Shown although its column is veiled. */
  readonly told?: boolean;
  /** A control that stands on the bar, such as a range to edit it. */
  readonly control?: ReactNode;
}

/** One row: the label is its key and its header. */
export interface BarRow {
  readonly label: string;
  /** What the header shows, where that is more than the label. */
  readonly header?: ReactNode;
  readonly cells: Readonly<Record<string, BarCell>>;
  readonly selected?: boolean;
  readonly emphasis?: "hatched" | "total" | "out" | undefined;
}

/** What a table shows. */
export interface BarTableProps {
  readonly caption: string;
  readonly corner?: string;
  readonly columns: readonly BarColumn[];
  readonly rows: readonly BarRow[];
}

/**
 * A bar chart that is its own table: word, then for each column a number in a fixed place and its bar. Numbers are
 * text and bars are decoration, so that the chart reads aloud as a table at every width. Roles are explicit because
 * narrow layouts change `display`, which would strip them. A step of the dial that leaves all else as it is writes
 * the numbers, lengths and colours of tinted columns into the table that stands, without drawing it anew.
 */
export function BarTable(props: BarTableProps): ReactNode {
  const now: Shown = { ...props, tint: useTint() };
  const [drawn, setDrawn] = useState(now);
  const stands = canTurn(drawn, now);
  if (!stands) setDrawn(now);
  const made = stands ? drawn : now;
  const table = useTurned(made, now);
  return useMemo(() => <Drawn {...made} table={table} />, [made, table]);
}

function Drawn({
  caption,
  corner = labels.word,
  columns,
  rows,
  tint,
  table,
}: Shown & { readonly table: RefObject<HTMLTableElement | null> }): ReactNode {
  return (
    <table
      ref={table}
      role="table"
      className="sx-table"
      data-columns={columns.length}
      data-bare-columns={columns.some(({ bars }) => !bars) || undefined}
      data-selects={rows.some(({ selected }) => selected) || undefined}
    >
      <caption>{caption}</caption>
      <Head corner={corner} columns={columns} />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr
            key={row.label}
            role="row"
            data-selected={row.selected || undefined}
            data-emphasis={row.emphasis}
          >
            <th role="rowheader" scope="row">
              {row.header ?? row.label}
            </th>
            {columns.map((column) => {
              const cell = row.cells[column.id];
              // What wears the colour of the dial changes with every step: to compare it first would be in vain.
              if (column.tinted) return cellOf({ column, cell, tint });
              return <BarTableCell key={column.id} column={column} cell={cell} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({
  corner,
  columns,
}: {
  readonly corner: string;
  readonly columns: readonly BarColumn[];
}): ReactNode {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          {corner}
        </th>
        {columns.map(({ id, title, term, bars, veiled, isLong }) => (
          <th
            key={id}
            role="columnheader"
            scope="col"
            data-column={id}
            data-term={term}
            data-bare={!bars || undefined}
            data-long={isLong || undefined}
            data-veiled={veiled}
          >
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
