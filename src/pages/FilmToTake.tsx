import type { ReactNode } from "react";
import { filmSnippet } from "../embed/snippets/film.ts";
import { type Scene, scenes } from "../film/timeline.ts";
import { takeText } from "../film/tape/words.ts";
import { pageText } from "../film/words.ts";
import { filmFrame } from "./filmFrame.ts";
import { filmPathOf } from "./page.ts";

/** What to paste and to save of the film, or of a scene of it: a frame, and the recordings that the site has. */
export const FilmToTake = ({
  root,
  site,
  scene,
}: {
  readonly root: string;
  readonly site: string | undefined;
  readonly scene: Scene | undefined;
}): ReactNode => (
  <section className="film-take sx-controls" aria-labelledby="take">
    <h2 id="take">{takeText.heading}</h2>
    <div data-recordings={scene?.id ?? "film"} />
    {site !== undefined && (
      <>
        <p>{takeText.paste}</p>
        <pre className="sx-snippet" role="group" tabIndex={0} aria-label={takeText.frame}>
          <code>
            {filmSnippet({
              base: site,
              frame: filmFrame(scene?.id),
              page: filmPathOf(scene?.id),
              title: scene ? `${pageText.heading}: ${scene.title}` : pageText.heading,
            })}
          </code>
        </pre>
      </>
    )}
    <p>{takeText.scenes}</p>
    <ol className="film-scenes">
      {scenes.map(({ id, title }) => (
        <li key={id}>
          <a href={root + filmPathOf(id)} aria-current={id === scene?.id ? "page" : undefined}>
            {title}
          </a>
        </li>
      ))}
    </ol>
  </section>
);
