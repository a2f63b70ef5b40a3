import type { ReactNode } from "react";
import { FilmPlayer } from "../film/FilmPlayer.tsx";
import { Transcript } from "../film/Transcript.tsx";
import { pageText } from "../film/words.ts";

/** The film on a page of its own, and under it the film in stills. */
export const FilmPage = ({
  root,
}: {
  /** The relative address of the site's root. */
  readonly root: string;
}): ReactNode => (
  <>
    <h1 className="sx-leaf">{pageText.heading}</h1>
    <FilmPlayer />
    <p className="film-about">
      {pageText.about} <a href={root}>{pageText.article}</a>
    </p>
    <section className="film-still" aria-labelledby="stills">
      <h2 id="stills">{pageText.transcript}</h2>
      <p className="film-numbers">{pageText.toy}</p>
      <Transcript level={3} pictures="beats" />
    </section>
  </>
);
