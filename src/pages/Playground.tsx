import type { ReactNode } from "react";
import { PrintedFigure } from "../figures/PrintedFigure.tsx";

/** A page to work on: the reader’s own words and scores, and a whole vocabulary. */
export const Playground = (): ReactNode => (
  <>
    <h1 className="sx-leaf">The playground</h1>
    <p>
      Bring your own words and scores, or the log-probabilities that an API gave you, and turn the
      dial on them. Below is a whole vocabulary in one line, the likeliest word first. Nothing you
      type leaves this page.
    </p>
    <PrintedFigure id="playground" level={2} offers="all" />
    <PrintedFigure id="ranks" level={2} offers="all" />
  </>
);
