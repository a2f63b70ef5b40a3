import type { ReactNode } from "react";

/** The four terms that carry one mark each in prose, formula, table and bars. */
export const TERMS = [
  { id: "score", symbol: "z", name: "score" },
  { id: "temperature", symbol: "T", name: "temperature" },
  { id: "weight", symbol: "e", name: "weight" },
  { id: "probability", symbol: "p", name: "probability" },
] as const;

/** The name of a term. */
export type TermId = (typeof TERMS)[number]["id"];

/**
 * One button a term. Hovering, focusing or pressing one marks all that belongs to it in the figure around it; the
 * page's own listener does that (`islands/termLinkage`), so that prose can have the same buttons without React. The row is
 * one tab stop; arrows move along it.
 */
export function TermLegend(): ReactNode {
  return (
    <div role="toolbar" aria-label="Parts of the formula" className="sx-legend sx-controls">
      {TERMS.map(({ id, name }, index) => (
        <button
          key={id}
          type="button"
          className="sx-term"
          data-point-at={id}
          aria-pressed="false"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={`${name}, show in figure`}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
