import type { ReactNode } from "react";
import { texts } from "../figures/texts.ts";
import { PrintedFigure } from "../figures/PrintedFigure.tsx";
import { WholeButton } from "../figures/WholeButton.tsx";
import { labels as figureLabels } from "../figures/words.ts";
import type { FigureId } from "../figures/ids.ts";
import { StandStill } from "./StandStill.tsx";
import { labels, openAlone, origin } from "./words.tsx";

/** One figure, to be framed by another page: nothing else but a way past it and a way to the article. */
export function EmbedPage({
  id,
  root,
}: {
  readonly id: FigureId;
  /** The relative address of the site's root. */
  readonly root: string;
}): ReactNode {
  return (
    <main id="embed" className="sx-embed">
      <a className="sx-skip" href="#end">
        {labels.leave}
      </a>
      <h1 className="sx-hidden">{texts[id].title}</h1>
      <PrintedFigure id={id} level={2} />
      <StandStill instead={openAlone(`${root}fig/${id}/`)} />
      <div className="sx-embed__foot">
        <p className="sx-more">
          <a href={`${root}fig/${id}/`} target="_blank" rel="noopener">
            {figureLabels.whole}
          </a>
          <WholeButton opened={false} />
        </p>
        <p className="sx-origin" id="end" tabIndex={-1}>
          {origin(`${root}#${id}`)}
        </p>
      </div>
      <p id="announcer" className="sx-hidden" role="status" />
    </main>
  );
}
