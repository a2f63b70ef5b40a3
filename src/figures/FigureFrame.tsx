import type { ReactNode } from "react";
import { texts } from "./texts.ts";
import type { FigureId } from "./ids.ts";
import { labels } from "./words.ts";
import "./figure.css";

/** The level of a heading in the outline of a page whose title has level 1. */
export type HeadingLevel = 2 | 3 | 4;

/** A heading that no style sheet of a host takes for one. Most of their pages have a title, and sections under it. */
const HEADING_BY_ROLE = { role: "heading", "aria-level": 3 };

/** The printed part of figure `id` around its live panel: question, instructions, caption. Plain markup, no script. */
export function FigureFrame({
  id,
  domId = id,
  level,
  number,
  shareable = false,
  captioned = true,
  children,
}: {
  readonly id: FigureId;
  /** Its id on the page, where that is not the article's; different for each of its instances. */
  readonly domId?: string;
  /** The level of its question among the headings of our page; absent on others', whose headings may look otherwise. */
  readonly level?: HeadingLevel | undefined;
  /** Its place in the order of the page, from 1; absent where it stands alone. */
  readonly number?: number;
  /** Whether it has the buttons that open the dialogs “Put this figure in your page” and “Take it with you”. */
  readonly shareable?: boolean;
  /** Whether its caption is printed. */
  readonly captioned?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { question, howTo, caption } = texts[id];
  const [order, rest] = question;
  const Heading = level ? (`h${level}` as const) : "p";
  return (
    <figure id={domId} className="sx-figure" data-figure={id} aria-labelledby={`${domId}-question`}>
      <div className="sx-panel">
        <Heading
          className="sx-question"
          id={`${domId}-question`}
          {...(level ? {} : HEADING_BY_ROLE)}
        >
          <strong>{order}</strong> {rest}
        </Heading>
        {children}
        <div className="sx-foot sx-controls">
          <details className="sx-how">
            <summary>{labels.howTo}</summary>
            <p>{howTo}</p>
          </details>
          {shareable && (
            <>
              <button type="button" data-embed={id}>
                {labels.embed}
              </button>
              <button type="button" data-export={id}>
                {labels.take}
              </button>
            </>
          )}
        </div>
      </div>
      {captioned && (
        <figcaption>
          {number !== undefined && <b>{labels.number(number)}</b>}
          {caption}
        </figcaption>
      )}
    </figure>
  );
}
