import type { ReactNode } from "react";
import type { Curve } from "./CurveChart.tsx";
import "./dashLegend.css";

/** The lines of one dash, named together. */
export interface DashGroup {
  readonly dash: Curve["dash"];
  readonly label: string;
}

/** Which dash is whose, from the top line to the bottom one. */
export function DashLegend({ groups }: { readonly groups: readonly DashGroup[] }): ReactNode {
  return (
    <ul className="sx-dashes" aria-hidden="true">
      {groups.map(({ dash, label }) => (
        <li key={dash}>
          <svg viewBox="0 0 36 4" width="36" height="4">
            <path className="sx-curve" data-dash={dash} d="M1 2h34" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
