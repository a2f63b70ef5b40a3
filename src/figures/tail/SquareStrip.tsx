import type { ReactNode } from "react";
import { useTint } from "../../chart/tint.ts";
import "./style.css";

/** `count` squares, the last `crossed` of them crossed out, and a sentence that says so. */
export function SquareStrip({
  count,
  crossed,
  label,
}: {
  readonly count: number;
  readonly crossed: number;
  readonly label: string;
}): ReactNode {
  return (
    <div className="sx-squares">
      <div style={useTint()} aria-hidden="true">
        {Array.from({ length: count }, (_, square) => (
          <span key={square} data-crossed={square >= count - crossed || undefined} />
        ))}
      </div>
      <p>{label}</p>
    </div>
  );
}
