import type { ReactNode } from "react";
import { type FigureText, type OwnTexts, textWith } from "../panel/figureText.ts";
import type { FigureId } from "./ids.ts";
import { labels } from "./words.ts";
import "./figure.css";

/** What a figure's menu offers beside its instructions: what a page of ours has, what a frame has, or nothing. */
export type Offers = "all" | "link" | "none";

/** The level of a heading in the outline of a page whose title has level 1. */
export type HeadingLevel = 2 | 3 | 4;

/** A heading that no style sheet of a host takes for one. Most of their pages have a title, and sections under it. */
const HEADING_BY_ROLE = { role: "heading", "aria-level": 3 };

/** The printed part of figure `id` around its live panel: question, instructions, caption. Plain markup, no script. */
export function FigureFrame({
  id,
  text,
  domId = id,
  level,
  number,
  offers = "none",
  takesWords = false,
  captioned = true,
  own,
  beside,
  children,
}: {
  readonly id: FigureId;
  readonly text: FigureText;
  /** Its id on the page, where that is not the article's; different for each of its instances. */
  readonly domId?: string;
  /** The level of its question among the headings of our page; absent on others', whose headings may look otherwise. */
  readonly level?: HeadingLevel | undefined;
  /** Its place in the order of the page, from 1; absent where it stands alone. */
  readonly number?: number;
  readonly offers?: Offers;
  /** Whether words of a reader’s own can stand in it. */
  readonly takesWords?: boolean | undefined;
  /** Whether its caption is printed. */
  readonly captioned?: boolean;
  /** What is said around it in somebody’s own texts; absent where a script puts them there. */
  readonly own?: OwnTexts | undefined;
  /** What stands in its panel beside it, and follows its dial. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { question, howTo, caption } = own ? textWith(text, own) : text;
  const Heading = level ? (`h${level}` as const) : "p";
  return (
    <figure
      id={domId}
      className="sx-figure"
      data-figure={id}
      data-beside={beside ? "" : undefined}
      aria-labelledby={`${domId}-question`}
    >
      <div className="sx-panel">
        <Heading
          className="sx-question"
          id={`${domId}-question`}
          {...(level ? {} : HEADING_BY_ROLE)}
        >
          <Question question={question} />
        </Heading>
        {children}
        {beside}
        <div className="sx-foot sx-controls">
          <details className="sx-menu">
            <summary>{offers === "none" ? labels.howTo : labels.shareOrHowTo}</summary>
            <p>{howTo}</p>
            {offers === "all" && takesWords && (
              <button type="button" data-own={id}>
                {labels.ownWords}
              </button>
            )}
            {offers !== "none" && (
              <button type="button" data-link={id}>
                {labels.copyLink}
              </button>
            )}
            {offers === "all" && (
              <>
                <button type="button" data-embed={id}>
                  {labels.embed}
                </button>
                <button type="button" data-export={id}>
                  {labels.take}
                </button>
              </>
            )}
          </details>
          {own === undefined && text.own && <OwnVariants own={text.own} />}
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

const Question = ({ question: [order, rest] }: Pick<FigureText, "question">): ReactNode => (
  <>
    <strong>{order}</strong> {rest && <span>{rest}</span>}
  </>
);

/** What is printed where own words stand, for `hydration/ownTexts` to take: no script carries it. */
const OwnVariants = ({ own }: { readonly own: NonNullable<FigureText["own"]> }): ReactNode => (
  <template data-own-texts="">
    {own.question && (
      <p data-part="question">
        <Question question={own.question} />
      </p>
    )}
    {own.caption && <p data-part="caption">{own.caption}</p>}
    {own.howTo && <p data-part="howTo">{own.howTo}</p>}
  </template>
);
