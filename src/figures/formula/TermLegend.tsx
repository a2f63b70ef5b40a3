import type { ReactNode } from "react";
import { labels } from "./words.ts";

/** The four terms that carry one mark each in prose, formula, table and bars. */
const TERMS = ["score", "temperature", "weight", "probability"] as const;

/**
 * One button a term. Hovering, focusing or pressing one marks all that belongs to it in the figure around it; the
 * page's own listener does that (`islands/termLinkage`), so that prose can have the same buttons without React. The row is
 * one tab stop; arrows move along it.
 */
export function TermLegend(): ReactNode {
  return (
    <div role="toolbar" aria-label={labels.parts} className="sx-legend sx-controls">
      {TERMS.map((id, index) => (
        <button
          key={id}
          type="button"
          className="sx-term"
          data-point-at={id}
          aria-pressed="false"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={labels.showInFigure(labels.terms[id])}
        >
          {labels.terms[id]}
        </button>
      ))}
    </div>
  );
}
