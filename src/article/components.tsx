import { createContext, type ReactNode, useContext } from "react";
import type { HeadingLevel } from "../figures/FigureFrame.tsx";
import { PrintedFigure } from "../figures/PrintedFigure.tsx";
import { type FigureId, figureIds, placeOf } from "../figures/ids.ts";
import { openingOf } from "../figures/states.ts";
import { figureNamed } from "../figures/registry.ts";
import type { DialFigure, LiveNumber } from "../figures/live.ts";
import { byline, labels as own, minutesShort, spokenIndex, spokenPower } from "./words.ts";
import {
  ARTICLE_MINUTES,
  type ChapterId,
  chapterOf,
  endings,
  type SectionId,
  sections,
} from "../words/chapters.ts";
import { everySource, type SourceName } from "../words/everySource.ts";
import { SOURCES_READ } from "../words/sources.ts";
import { labels } from "../controls/words.ts";
import { labels as formulaLabels } from "../figures/formula/words.ts";

/** What MDX may use. All of it becomes plain markup when the page is built; only figures come alive in the browser. */

/** What prose has to know of the page that it is rendered on. */
export interface PageOfProse {
  /** The relative address of the site's root: `./`, `../../`. */
  readonly root: string;
  /** Whether it is the one file that holds the article and all chapters. */
  readonly whole: boolean;
}

/** The page that prose is rendered on. */
export const PageContext = createContext<PageOfProse>({ root: "./", whole: false });

/** The address of the chapter called `id`, from the page that is rendered. */
export function useChapter(id: ChapterId): string {
  const { root, whole } = useContext(PageContext);
  return whole ? `#depth-${id}` : `${root}depth/${id}/`;
}

/** The address of the page of prose that figure `id` stands on, from the page that is rendered. */
function usePlace(id: FigureId): string {
  const { root, whole } = useContext(PageContext);
  return whole ? "" : root + placeOf(id);
}

/** A live figure, numbered by its place in the article and its chapters; most stand in a section, whose heading has level 2. */
export const Figure = ({
  id,
  level = 3,
  children,
}: {
  readonly id: FigureId;
  readonly level?: HeadingLevel;
  /** What stands in its panel beside it, and follows its dial. */
  readonly children?: ReactNode;
}): ReactNode => (
  <PrintedFigure
    id={id}
    level={level}
    number={figureIds.indexOf(id) + 1}
    offers="all"
    opening={openingOf(id)}
    beside={children}
  />
);

/** Who wrote the article, when it was last checked against its sources, and how long it takes. */
export const Byline = (): ReactNode => (
  <p className="sx-byline">{byline(SOURCES_READ, ARTICLE_MINUTES)}</p>
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
      {shown.open(new URLSearchParams(openingOf(figure)), "page").live(name)}
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

/** A power inside a sentence: a variable is a letter and leans, a number stands upright. */
export const Power = ({ of, to }: { readonly of: string; readonly to: string }): ReactNode => (
  <span role="math" aria-label={spokenPower(of, to)}>
    <Leaning text={of} />
    <sup>
      <Leaning text={to} />
    </sup>
  </span>
);

/** A variable with an index inside a sentence. */
export const Indexed = ({ of, by }: { readonly of: string; readonly by: string }): ReactNode => (
  <i role="math" aria-label={spokenIndex(of, by)}>
    {of}
    <sub>{by}</sub>
  </i>
);

const Leaning = ({ text }: { readonly text: string }): ReactNode =>
  /\d/.test(text) ? text : <i>{text}</i>;

/** A few words of prose that put figure `figure` into the state `to` (a query); without scripts, or on a page that has it not, a link to where it stands. */
export function Show({
  figure,
  to,
  children,
}: {
  readonly figure: FigureId;
  readonly to: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <a
      className="sx-show"
      data-show={figure}
      href={`${usePlace(figure)}?figure=${figure}${to && `&${to}`}#${figure}`}
    >
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

/** A link out of the site, by its name in `everySource`; `name` is the accessible name where the words alone say little. */
export const Out = ({
  to,
  name,
  children,
}: {
  readonly to: SourceName;
  readonly name?: string;
  readonly children: ReactNode;
}): ReactNode => (
  <a href={everySource[to].url} aria-label={name} rel="noopener">
    {children}
  </a>
);

/** A link to the page at `to` under the site's root. */
export function Inside({
  to,
  children,
}: {
  readonly to: string;
  readonly children: ReactNode;
}): ReactNode {
  const { root, whole } = useContext(PageContext);
  const [, part] = to.split("#");
  return <a href={whole && part ? `#${part}` : root + to}>{children}</a>;
}

/** One sentence to carry away, at the end of a section. */
export const Takeaway = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className="sx-takeaway">{children}</div>
);

/** Where a section goes on: the chapter, what is in it, and how long it takes. */
export function Deeper({ to }: { readonly to: ChapterId }): ReactNode {
  const { title, about, minutes } = chapterOf(to);
  return (
    <p className="sx-deeper">
      {own.goDeeper} <a href={useChapter(to)}>{title}</a> ({minutesShort(minutes)}). {about}
    </p>
  );
}

/** A part of the article; style sheets number it by its place in the order. */
export function Section({
  id,
  numbered = true,
  children,
}: {
  readonly id: SectionId;
  readonly numbered?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section
      id={id}
      className={numbered ? "sx-numbered" : undefined}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>
        {[...sections, ...endings].find((section) => section.id === id)?.title}
      </h2>
      {children}
    </section>
  );
}
