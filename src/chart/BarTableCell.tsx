import { type CSSProperties, memo, type ReactNode } from "react";
import type { BarSpan } from "./barLayout.ts";
import type { BarCell, BarColumn } from "./BarTable.tsx";
import { type Tint, useTint } from "./tint.ts";

interface CellProps {
  readonly column: BarColumn;
  readonly cell: BarCell | undefined;
}

const sameSpan = (a: BarSpan | undefined, b: BarSpan | undefined): boolean =>
  a?.start === b?.start && a?.size === b?.size;

/** Most cells of a figure, all the scores among them, stay as they are while the dial turns. */
const sameCell = ({ column, cell }: CellProps, next: CellProps): boolean =>
  column === next.column &&
  cell?.text === next.cell?.text &&
  cell?.cutOff === next.cell?.cutOff &&
  cell?.control === next.cell?.control &&
  sameSpan(cell?.span, next.cell?.span) &&
  sameSpan(cell?.ghost, next.cell?.ghost);

/** A number in its fixed place, and its bar. */
export const BarTableCell = memo(
  (props: CellProps): ReactNode =>
    props.column.tinted ? <TintedCell {...props} /> : <PlainCell {...props} />,
  sameCell,
);

const TintedCell = (props: CellProps): ReactNode => <PlainCell {...props} tint={useTint()} />;

/** The tint goes onto the number and the bar themselves, to each the one colour that it wears. */
function PlainCell({ column, cell, tint }: CellProps & { readonly tint?: Tint }): ReactNode {
  const { id, term, short, bars, veiled } = column;
  const textTint = tint && ({ "--pig-text": tint["--pig-text"] } as CSSProperties);
  const barTint = tint && ({ "--pig": tint["--pig"] } as CSSProperties);
  return (
    <td
      role="cell"
      data-column={id}
      data-term={term}
      data-bare={!bars || undefined}
      data-veiled={veiled}
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
                style={{ ...barTint, ...(bars.look === "filled" ? clipOf : boxOf)(cell.span) }}
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

/** The bar as the visible part of a box that fills the axis: while the dial turns it is repainted, not laid out. */
const clipOf = (span: BarSpan): CSSProperties => ({
  clipPath: `inset(0 calc(100% - ${span.start}% - ${lengthOf(span)}) 0 ${span.start}%)`,
});
