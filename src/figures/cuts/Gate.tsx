import type { CSSProperties, ReactNode } from "react";
import { StackedBar, type StackedPart } from "../../chart/StackedBar.tsx";
import { labels } from "./words.ts";
import "./gate.css";

/**
 * A ruler from 0 to 1, cut into parts, with a gate at `at` and the region past `through`, which does not get by, hatched.
 * Drawn from left to right in every script; decoration beside a table, but for the control.
 */
export function Gate({
  parts,
  at,
  through,
  off = false,
  control,
}: {
  readonly parts: readonly StackedPart[];
  /** Where the gate stands, 0 to 1; absent for a ruler without one. */
  readonly at?: number | undefined;
  /** Where the part that gets by ends, 0 to 1. */
  readonly through: number;
  /** The gate is open: it holds nothing back, wherever it stands. */
  readonly off?: boolean;
  /** What moves the gate: it lies over the ruler, and its thumb over the gate. */
  readonly control?: ReactNode;
}): ReactNode {
  return (
    <div className="sx-gate">
      <StackedBar parts={parts} />
      <div aria-hidden="true">
        {through < 1 && (
          <span className="sx-gate__out" style={startingAt(through)}>
            <span>{labels.out}</span>
          </span>
        )}
        {at !== undefined && (
          <span className="sx-gate__line" data-off={off || undefined} style={startingAt(at)} />
        )}
        <p className="sx-gate__scale">
          <span>0</span>
          <span>0.5</span>
          <span>1</span>
        </p>
      </div>
      {control}
    </div>
  );
}

const startingAt = (place: number): CSSProperties => ({
  insetInlineStart: `${Math.round(place * 1e4) / 100}%`,
});
