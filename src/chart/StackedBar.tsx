import type { ReactNode } from "react";
import { useTint } from "./tint.ts";
import "./stackedBar.css";

/** One segment: its size is its part of the whole, 0 to 1. */
export interface StackedPart {
  readonly label: string;
  readonly size: number;
  readonly text: string;
}

/** A whole cut into parts: one bar, 1 px gaps, labels where there is room. Decoration beside a table that says it all. */
export function StackedBar({
  parts,
  label,
}: {
  readonly parts: readonly StackedPart[];
  /** What the whole is. */
  readonly label?: string;
}): ReactNode {
  const placed = parts.map((part, i) => ({
    ...part,
    start: parts.slice(0, i).reduce((sum, { size }) => sum + size, 0),
  }));
  return (
    <div className="sx-stack" style={useTint()} aria-hidden="true">
      <div className="sx-stack__bar">
        {placed.map(({ label: name, size, start, text }) => (
          <span
            key={name}
            className="sx-stack__part"
            style={{
              inlineSize: `${percent(size)}%`,
              // Moved, not laid out anew: a border that slides is no shift of the page.
              transform: `translateX(${percent(start)}cqi)`,
            }}
          >
            <span>
              {name} <small>{text}</small>
            </span>
          </span>
        ))}
      </div>
      {label && <p className="sx-stack__whole">{label}</p>}
    </div>
  );
}

const percent = (part: number): number => Math.round(part * 1e4) / 100;
