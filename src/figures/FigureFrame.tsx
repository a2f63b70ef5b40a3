import type { ReactNode } from "react";
import { captions } from "./captions.ts";
import type { FigureId } from "./registry.ts";
import "./figure.css";

/** The printed part of figure `id` around its live panel: question, instructions, caption. Plain markup, no script. */
export function FigureFrame({
  id,
  number,
  children,
}: {
  readonly id: FigureId;
  /** Its place in the order of the page, from 1; absent where it stands alone. */
  readonly number?: number;
  readonly children: ReactNode;
}): ReactNode {
  const { question, howTo, caption } = captions[id];
  const [order, rest] = question;
  return (
    <figure id={id} className="sx-figure" data-figure={id} aria-labelledby={`${id}-question`}>
      <div className="sx-panel">
        <p className="sx-question" id={`${id}-question`}>
          <strong>{order}</strong> {rest}
        </p>
        {children}
        <details className="sx-how sx-controls">
          <summary>How to use</summary>
          <p>{howTo}</p>
        </details>
      </div>
      <figcaption>
        {number !== undefined && <b>Figure {number}. </b>}
        {caption}
      </figcaption>
    </figure>
  );
}
