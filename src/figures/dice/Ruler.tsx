import { memo, type ReactNode } from "react";
import { DOT } from "../../chart/dot.ts";
import { type StackedPart, StackedBar } from "../../chart/StackedBar.tsx";
import "./ruler.css";

/** A point that fell: where, in [0, 1), and its number in the order of falling, from 0. */
export interface RulerPoint {
  readonly at: number;
  readonly order: number;
}

// Successive multiples of the golden section spread evenly, however many there are.
const GOLDEN_SECTION = (Math.sqrt(5) - 1) / 2;
const heightOf = (order: number): number => (order * GOLDEN_SECTION) % 1;

/** One path for all points. */
const cloudOf = (points: readonly RulerPoint[]): string =>
  points
    .map(({ at, order }) => `M${(at * 100).toFixed(2)} ${Math.round(heightOf(order) * 100)}${DOT}`)
    .join("");

const Cloud = memo(({ points }: { readonly points: readonly RulerPoint[] }): ReactNode => (
  <svg className="sx-drops__cloud" viewBox="0 0 100 100" preserveAspectRatio="none">
    <path d={cloudOf(points)} />
  </svg>
));

/**
 * A ruler from 0 to 1 cut into parts, and points that fell on it, floating above at heights that mean nothing; the last
 * one has a line down to the ruler and a label. Decoration beside a table that says it all.
 */
export function Ruler({
  parts,
  points,
  label,
  falling,
}: {
  readonly parts: readonly StackedPart[];
  readonly points: readonly RulerPoint[];
  /** What stands at the last point. */
  readonly label: string;
  /** Whether the last point is seen to fall. */
  readonly falling: boolean;
}): ReactNode {
  const last = points.at(-1);
  const percent = last && `${(last.at * 100).toFixed(2)}%`;
  return (
    <div className="sx-drops" aria-hidden="true">
      <Cloud points={points} />
      {percent && (
        <>
          <span
            key={last.order}
            className="sx-drops__last"
            data-falling={falling || undefined}
            style={{ insetInlineStart: percent }}
          />
          {/* Anchored as far along itself as along the ruler, it never leaves the ruler. */}
          <span
            className="sx-drops__label"
            style={{ insetInlineStart: percent, transform: `translateX(-${percent})` }}
          >
            {label}
          </span>
        </>
      )}
      <StackedBar parts={parts} />
      <p className="sx-drops__axis">
        {["0", "0.25", "0.5", "0.75", "1"].map((tick) => (
          <span key={tick}>{tick}</span>
        ))}
      </p>
    </div>
  );
}
