import { type CSSProperties, memo, type ReactNode } from "react";
import type { BarSpan } from "./barLayout.ts";
import type { BarCell, BarColumn } from "./BarTable.tsx";
import type { Tint } from "./tint.ts";

interface CellProps {
  readonly column: BarColumn;
  readonly cell: BarCell | undefined;
}

const sameSpan = (a: BarSpan | undefined, b: BarSpan | undefined): boolean =>
  a?.start === b?.start && a?.size === b?.size;

/** Most cells of a figure, all the scores among them, stay as they are while the dial turns. */
const sameCell = ({ column, cell }: CellProps, next: CellProps): boolean =>
  column === next.column &&
  (cell === next.cell ||
    (cell?.text === next.cell?.text &&
      cell?.cutOff === next.cell?.cutOff &&
      cell?.control === next.cell?.control &&
      sameSpan(cell?.span, next.cell?.span) &&
      sameSpan(cell?.ghost, next.cell?.ghost)));

/** A number in its fixed place, and its bar; drawn anew only where they change. */
export const BarTableCell = memo((props: CellProps): ReactNode => cellOf(props), sameCell);

/**
 * A number in its fixed place, and its bar. The tint goes onto the number and the bar themselves, to each the one colour
 * that it wears.
 */
export function cellOf({ column, cell, tint }: CellProps & { readonly tint?: Tint }): ReactNode {
  const { id, term, short, bars, veiled, isLong } = column;
  const textTint = tint && ({ "--pig-text": tint["--pig-text"] } as CSSProperties);
  const barTint = tint && ({ "--pig": tint["--pig"] } as CSSProperties);
  return (
    <td
      key={id}
      role="cell"
      data-column={id}
      data-term={term}
      data-bare={!bars || undefined}
      data-long={isLong || undefined}
      data-veiled={cell?.told ? undefined : veiled}
    >
      <div className="sx-cell">
        <span className="sx-number" style={textTint} data-short={short}>
          {cell?.text}
        </span>
        {bars && (
          <span className="sx-bars" style={{ "--zero": `${bars.zero}%` } as CSSProperties}>
            {cell?.ghost && (
              <span aria-hidden="true" className="sx-ghost" style={boxOf(cell.ghost)} />
            )}
            {cell?.span && (
              <span
                aria-hidden="true"
                className="sx-bar"
                data-look={bars.look}
                data-cut={
                  cell.cutOff ? (cell.span.start < bars.zero ? "left" : "right") : undefined
                }
                style={{ ...barTint, ...(bars.look === "filled" ? partOf : boxOf)(cell.span) }}
              />
            )}
            {cell?.control}
          </span>
        )}
      </div>
    </td>
  );
}

/** A share above zero is never drawn thinner than two pixels. */
const lengthOf = ({ size }: BarSpan): string => `max(2px, ${size}%)`;

/** The bar as a box of its own, which can have an outline. */
const boxOf = (span: BarSpan): CSSProperties => ({
  insetInlineStart: `${span.start}%`,
  inlineSize: lengthOf(span),
});

/**
 * The bar as the visible part of a box that fills the axis: while the dial turns it is repainted, not laid out. One from
 * the left end on is told by its length alone, which style sheets paint.
 */
const partOf = (span: BarSpan): CSSProperties => {
  const { start } = span;
  if (start === 0) return { "--length": lengthOf(span) } as CSSProperties;
  return { clipPath: `inset(0 calc(${100 - start}% - ${lengthOf(span)}) 0 ${start}%)` };
};
