import type { ReactNode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { panelFormulas } from "../panel/FormulaPanel.tsx";
import { FigureFrame, type HeadingLevel, type Offers } from "./FigureFrame.tsx";
import { OnPaper } from "./OnPaper.tsx";
import { figureNamed } from "./registry.ts";
import type { FigureId } from "./ids.ts";
import { texts } from "./texts.ts";

/**
 * Figure `id` as a page carries it: its frame, and inside it the finished panel, which the browser brings to life. It
 * begins in the state that `query` describes; with an `opening` instead, that is also where Reset leads.
 */
export function PrintedFigure({
  id,
  level,
  query,
  opening,
  number,
  offers = "link",
  beside,
}: {
  readonly id: FigureId;
  /** The level of its question among the page's headings. */
  readonly level: HeadingLevel;
  readonly query?: string;
  readonly opening?: string;
  readonly number?: number;
  /** What its menu has: `all` on a page of ours, whose paper shows more of it too. */
  readonly offers?: Exclude<Offers, "none">;
  /** What stands in its panel beside it, and follows its dial. */
  readonly beside?: ReactNode;
}): ReactNode {
  const figure = figureNamed(id);
  const open = figure?.open(
    new URLSearchParams(opening ?? query),
    opening === undefined ? "link" : "page",
  );
  const panel = renderToString(open?.element, { identifierPrefix: `${id}-` });
  return (
    <FigureFrame
      id={id}
      text={texts[id]}
      level={level}
      offers={offers}
      takesWords={figure?.takesWords}
      beside={beside}
      {...(number === undefined ? {} : { number })}
    >
      <div
        data-island={id}
        data-query={query}
        data-opening={opening || undefined}
        // oxlint-disable-next-line react/no-danger -- React's own markup of our own figure
        dangerouslySetInnerHTML={{ __html: panel }}
      />
      {panel.includes('class="sx-formula"') && <FormulasHeld shown={panel} />}
      {offers === "all" && open?.sharesAt(1) && (
        <div data-paper={id}>
          <OnPaper open={open} />
        </div>
      )}
    </FigureFrame>
  );
}

/** The formulas of a panel that it does not show at first, for the browser to take: no script carries them. */
function FormulasHeld({ shown }: { readonly shown: string }): ReactNode {
  const held = panelFormulas
    .map((formula) => renderToStaticMarkup(formula))
    .filter((markup) => !shown.includes(/data-formula="[^"]+"/.exec(markup)?.[0] ?? ""));
  // oxlint-disable-next-line react/no-danger -- the build's own markup
  return <template data-formulas="" dangerouslySetInnerHTML={{ __html: held.join("") }} />;
}
