import type { ReactNode } from "react";
import type { HeadingLevel } from "../figures/FigureFrame.tsx";
import { PrintedFigure } from "../figures/PrintedFigure.tsx";
import { figureNamed, figures } from "../figures/registry.ts";
import type { FigureId } from "../figures/ids.ts";
import type { DialFigure, LiveNumber } from "../figures/live.ts";
import { type LinkName, links } from "../words/sources.ts";
import { labels } from "../controls/words.ts";
import { labels as formulaLabels } from "../figures/formula/words.ts";

/** What MDX may use. All of it becomes plain markup when the page is built; only figures come alive in the browser. */

/** A live figure, numbered by its place in the registry; most stand in a section, whose heading has level 2. */
export const Figure = ({
  id,
  level = 3,
}: {
  readonly id: FigureId;
  readonly level?: HeadingLevel;
}): ReactNode => (
  <PrintedFigure
    id={id}
    level={level}
    number={figures.findIndex((figure) => figure.id === id) + 1}
    shareable
  />
);

/**
 * A number of figure `figure` inside a sentence; it follows the figure, and without scripts it stands still.
 * @throws RangeError if there is no such figure, or it has no number called `name`
 */
export function Live({ figure, name }: LiveNumber): ReactNode {
  const shown = figureNamed(figure);
  if (!shown) throw new RangeError(`there is no figure ${figure}`);
  return (
    <output className="sx-live" aria-live="off" data-live={`${figure}:${name}`}>
      {shown.open().live(name)}
    </output>
  );
}

/**
 * The temperature of figure `figure` inside a sentence, between two buttons that turn its dial one stop; other numbers
 * of the sentence follow. In print and without scripts it is plain text. At most one a paragraph.
 */
export const Turn = ({ figure }: { readonly figure: DialFigure }): ReactNode => (
  <span className="sx-turn" role="group" aria-label={labels.temperature} data-turn={figure}>
    <button type="button" className="sx-controls" aria-label={labels.lower} data-stops="-1">
      ‹
    </button>
    <Live figure={figure} name="temperature" />
    <button type="button" className="sx-controls" aria-label={labels.raise} data-stops="1">
      ›
    </button>
  </span>
);

/** A few words of prose that put figure `figure` into the state `to` (a query); without scripts, a link to the figure. */
export function Show({
  figure,
  to,
  root = "",
  children,
}: {
  readonly figure: FigureId;
  readonly to: string;
  /** The relative address of the article, on other pages, which may not have the figure. */
  readonly root?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <a className="sx-show" data-show={figure} href={`${root}?figure=${figure}&${to}#${figure}`}>
      {children}
    </a>
  );
}

/** A term of the formula inside a sentence; a button that marks everything it stands for in figure `figure`. */
export function Term({
  is,
  figure,
  children,
}: {
  readonly is: "score" | "temperature" | "weight" | "probability";
  readonly figure: FigureId;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <button
      type="button"
      className="sx-term"
      data-point-at={is}
      data-in={figure}
      aria-pressed="false"
      aria-label={typeof children === "string" ? formulaLabels.showInFigure(children) : undefined}
    >
      {children}
    </button>
  );
}

/** A note in the margin, after the paragraph it belongs to. */
export const Aside = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <aside className="sx-margin">{children}</aside>
);

/** A link out of the site, by its name in `links`; `name` is the accessible name where the words alone say little. */
export const Out = ({
  to,
  name,
  children,
}: {
  readonly to: LinkName;
  readonly name?: string;
  readonly children: ReactNode;
}): ReactNode => (
  <a href={links[to].url} aria-label={name} rel="noopener">
    {children}
  </a>
);

/** One sentence to carry away, at the end of a section. */
export const Takeaway = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className="sx-takeaway">{children}</div>
);

/** Every source of the page with what was taken from it. */
export const Sources = (): ReactNode => (
  <ul className="sx-sources">
    {Object.values(links).map(({ url, title, for: taken }) => (
      <li key={url}>
        <a href={url} rel="noopener">
          {title}
        </a>
        : {taken}.
      </li>
    ))}
  </ul>
);

/** A section; style sheets number it by its place in the order. */
export function Section({
  id,
  title,
  numbered = true,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly numbered?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section
      id={id}
      className={numbered ? "sx-numbered" : undefined}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
