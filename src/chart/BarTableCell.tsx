import { memo, type PropsWithChildren, type ReactNode } from "react";
import type { BarSpan } from "./barLayout.ts";
import type { BarCell, BarColumn } from "./BarTable.tsx";
import { useTint } from "./tint.ts";

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
export const BarTableCell = memo(({ column, cell }: CellProps): ReactNode => {
  const { short, bars, tinted } = column;
  const Frame = tinted ? TintedFrame : PlainFrame;
  return (
    <Frame column={column}>
      <div className="sx-cell">
        <span className="sx-number" data-short={short}>
          {cell?.text}
        </span>
        {bars && (
          <span
            className="sx-bars"
            data-look={bars.look}
            style={{ "--zero": `${bars.zero}%` } as object}
          >
            {cell?.ghost && <Bar span={cell.ghost} className="sx-ghost" />}
            {cell?.span && (
              <Bar span={cell.span} className={cell.cutOff ? "sx-bar sx-cut" : "sx-bar"} />
            )}
            {cell?.control}
          </span>
        )}
      </div>
    </Frame>
  );
}, sameCell);

type FrameProps = PropsWithChildren<{ readonly column: BarColumn }>;

const attributes = ({ id, term, bars, veiled }: BarColumn): object => ({
  role: "cell",
  "data-column": id,
  "data-term": term,
  "data-bare": !bars || undefined,
  "data-veiled": veiled || undefined,
});

const PlainFrame = ({ column, children }: FrameProps): ReactNode => (
  <td {...attributes(column)}>{children}</td>
);

const TintedFrame = ({ column, children }: FrameProps): ReactNode => (
  <td {...attributes(column)} className="sx-tinted" style={useTint()}>
    {children}
  </td>
);

/** One bar. A share above zero is never drawn thinner than two pixels. */
const Bar = ({
  span,
  className,
}: {
  readonly span: BarSpan;
  readonly className: string;
}): ReactNode => (
  <span
    aria-hidden="true"
    className={className}
    style={{ insetInlineStart: `${span.start}%`, inlineSize: `max(2px, ${span.size}%)` }}
  />
);
