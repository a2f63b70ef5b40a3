import type { ReactNode } from "react";
import { labels } from "./words.ts";
import { Toolbar } from "../../controls/Toolbar.tsx";

/** The four terms that carry one mark each in prose, formula, table and bars. */
const TERMS = ["score", "temperature", "weight", "probability"] as const;

/**
 * One button a term. Hovering, focusing or pressing one marks all that belongs to it in the figure around it: the page's
 * own listener does that and says which is pressed (`islands/termLinkage`), because prose has the same buttons without
 * React.
 */
export const TermLegend = (): ReactNode => (
  <Toolbar
    label={labels.parts}
    className="sx-legend"
    items={TERMS.map((id) => ({
      key: id,
      label: labels.terms[id],
      name: labels.showInFigure(labels.terms[id]),
      pressed: false,
      className: "sx-term",
      data: { "data-point-at": id },
      onPress: () => undefined,
    }))}
  />
);
