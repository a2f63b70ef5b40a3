import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { FigureFrame, type HeadingLevel } from "./FigureFrame.tsx";
import { OnPaper } from "./OnPaper.tsx";
import { figureNamed } from "./registry.ts";
import type { FigureId } from "./ids.ts";

/**
 * Figure `id` as a page carries it: its frame, and inside it the finished panel, which the browser brings to life. It
 * begins in the state that `query` describes.
 */
export function PrintedFigure({
  id,
  level,
  query,
  number,
  shareable = false,
}: {
  readonly id: FigureId;
  /** The level of its question among the page's headings. */
  readonly level: HeadingLevel;
  readonly query?: string;
  readonly number?: number;
  /** Whether it stands on a page of ours: readers are offered to put it into their own, and paper shows more of it. */
  readonly shareable?: boolean;
}): ReactNode {
  const open = figureNamed(id)?.open(new URLSearchParams(query));
  const panel = renderToString(open?.element, { identifierPrefix: `${id}-` });
  return (
    <FigureFrame
      id={id}
      level={level}
      shareable={shareable}
      {...(number === undefined ? {} : { number })}
    >
      {/* oxlint-disable-next-line react/no-danger -- React's own markup of our own figure */}
      <div data-island={id} data-query={query} dangerouslySetInnerHTML={{ __html: panel }} />
      {shareable && open?.sharesAt(1) && (
        <div data-paper={id}>
          <OnPaper open={open} />
        </div>
      )}
    </FigureFrame>
  );
}
