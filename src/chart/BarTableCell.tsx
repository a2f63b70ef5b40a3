import { type CSSProperties, memo, type ReactNode } from "react";
import type { BarSpan } from "./barSpan.ts";
import type { BarCell, BarColumn, BarLook } from "./BarTable.tsx";
import type { Tint } from "./tint.ts";

interface CellProps {
  readonly column: BarColumn;
  readonly cell: BarCell | undefined;
}

/** Whether two bars are one. */
export const sameSpan = (a: BarSpan | undefined, b: BarSpan | undefined): boolean =>
  a?.start === b?.start && a?.size === b?.size;

/** Whether two cells look the same. Most of a figure, all the scores among them, stay so while the dial turns. */
export const sameCell = ({ column, cell }: CellProps, next: CellProps): boolean =>
  column === next.column &&
  (cell === next.cell ||
    (cell?.text === next.cell?.text &&
      cell?.cutOff === next.cell?.cutOff &&
      cell?.control === next.cell?.control &&
      cell?.told === next.cell?.told &&
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
        <span className="sx-number" data-short={cell?.text ? short : undefined}>
          {tint ? (
            <span className="sx-digits" style={digitsStyle(tint)}>
              {cell?.text}
            </span>
          ) : (
            cell?.text
          )}
        </span>
        {bars && (
          <span className="sx-bars" style={{ "--zero": `${bars.zero}%` } as CSSProperties}>
            {cell?.ghost && (
              <span aria-hidden="true" className="sx-ghost" style={boxOf(cell.ghost)} />
            )}
            {cell?.span && barOf(bars, cell.span, cell.cutOff, tint)}
            {cell?.control}
          </span>
        )}
      </div>
    </td>
  );
}

/** A bar; if it has a colour or a length for style sheets to know, in something that has no box and nothing else to be made anew. */
function barOf(
  { look, zero }: NonNullable<BarColumn["bars"]>,
  span: BarSpan,
  cutOff: boolean | undefined,
  tint: Tint | undefined,
): ReactNode {
  const bar = (
    <span
      aria-hidden="true"
      className="sx-bar"
      data-look={look}
      data-cut={cutOff ? (span.start < zero ? "left" : "right") : undefined}
      style={barStyle(look, span)}
    />
  );
  const area = areaStyle(look, span, tint);
  if (Object.keys(area).length === 0) return bar;
  return (
    <span className="sx-tinted" style={area}>
      {bar}
    </span>
  );
}

/** The style of a number that wears the colour of the dial. */
export const digitsStyle = ({ "--pig-text": colour }: Tint): CSSProperties =>
  ({ "--pig-text": colour }) as CSSProperties;

/**
 * The style of what holds a bar and nothing else: the colour of the dial, if there is a `tint`, and for style sheets that cut the
 * bar instead of painting a part of it, on paper, how long it is. On the axis around it, that costs three times as much.
 */
export const areaStyle = (look: BarLook, span: BarSpan, tint: Tint | undefined): CSSProperties =>
  ({
    ...(tint && { "--pig": tint["--pig"] }),
    ...(look === "filled" && span.start === 0 && { "--length": lengthOf(span) }),
  }) as CSSProperties;

/**
 * The style of a bar: only where it lies. Browsers take a new length into the style that stands, but build all of it
 * anew where it has a custom property: at a step of the dial that was most of the cost.
 */
export const barStyle = (look: BarLook, span: BarSpan): CSSProperties =>
  (look === "filled" ? partOf : boxOf)(span);

/** A share above zero is never drawn thinner than two pixels. */
const lengthOf = ({ size }: BarSpan): string => `max(2px, ${size}%)`;

/** The bar as a box of its own, which can have an outline. */
const boxOf = (span: BarSpan): CSSProperties => ({
  insetInlineStart: `${span.start}%`,
  inlineSize: lengthOf(span),
});

/**
 * The bar as the painted part of a box that fills the axis: while the dial turns it is repainted, not laid out. One that
 * does not begin at the left end is cut out of the box.
 */
const partOf = (span: BarSpan): CSSProperties => {
  const { start } = span;
  if (start === 0) return { backgroundSize: `${lengthOf(span)} 100%` };
  return { clipPath: `inset(0 calc(${100 - start}% - ${lengthOf(span)}) 0 ${start}%)` };
};
