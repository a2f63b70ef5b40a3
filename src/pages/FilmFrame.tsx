import type { ReactNode } from "react";
import { StandStill } from "../embed/StandStill.tsx";
import { labels, origin } from "../embed/words.tsx";
import { FilmPlayer } from "../film/FilmPlayer.tsx";
import { Transcript } from "../film/Transcript.tsx";
import { pageText } from "../film/words.ts";

/** The film to be framed by another page: nothing else but a way past it, its stills, and a way to the article. */
export const FilmFrame = ({
  root,
}: {
  /** The relative address of the site's root. */
  readonly root: string;
}): ReactNode => (
  <main id="embed" className="sx-embed">
    <a className="sx-skip" href="#end">
      {labels.leave}
    </a>
    <h1 className="sx-hidden">{pageText.heading}</h1>
    <FilmPlayer />
    <StandStill instead={pageText.still} />
    <details className="film-folded">
      <summary>{pageText.transcript}</summary>
      <p className="film-numbers">{pageText.toy}</p>
      <Transcript level={2} pictures="scenes" />
    </details>
    <div className="sx-embed__foot">
      <p className="sx-origin" id="end" tabIndex={-1}>
        {origin(`${root}film/`)}
      </p>
    </div>
    <p id="announcer" className="sx-hidden" role="status" />
  </main>
);
