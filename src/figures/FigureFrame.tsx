import type { ReactNode } from "react";
import { captions } from "./captions.ts";
import type { FigureId } from "./registry.ts";
import "./figure.css";

/** The printed part of figure `id` around its live panel: question, instructions, caption. Plain markup, no script. */
export function FigureFrame({
  id,
  domId = id,
  number,
  publish = false,
  captioned = true,
  children,
}: {
  readonly id: FigureId;
  /** Its id on the page, where that is not the article's; different for each of its instances. */
  readonly domId?: string;
  /** Its place in the order of the page, from 1; absent where it stands alone. */
  readonly number?: number;
  /** Whether it has the buttons that open the dialogs “Put this figure in your page” and “Take it with you”. */
  readonly publish?: boolean;
  /** Whether its caption is printed. */
  readonly captioned?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { question, howTo, caption } = captions[id];
  const [order, rest] = question;
  return (
    <figure id={domId} className="sx-figure" data-figure={id} aria-labelledby={`${domId}-question`}>
      <div className="sx-panel">
        <p className="sx-question" id={`${domId}-question`}>
          <strong>{order}</strong> {rest}
        </p>
        {children}
        <div className="sx-foot sx-controls">
          <details className="sx-how">
            <summary>How to use</summary>
            <p>{howTo}</p>
          </details>
          {publish && (
            <>
              <button type="button" className="sx-publish" data-publish={id}>
                Embed
              </button>
              <button type="button" className="sx-publish" data-take={id}>
                Take it with you
              </button>
            </>
          )}
        </div>
      </div>
      {captioned && (
        <figcaption>
          {number !== undefined && <b>Figure {number}. </b>}
          {caption}
        </figcaption>
      )}
    </figure>
  );
}
