import type { ReactNode } from "react";
import type { SceneId } from "../film/beats.ts";
import { FilmPlayer } from "../film/FilmPlayer.tsx";
import { scenes } from "../film/timeline.ts";
import { SceneInStills, Transcript } from "../film/Transcript.tsx";
import { pageText, sceneHeading } from "../film/words.ts";
import { FilmToTake } from "./FilmToTake.tsx";
import { filmPathOf } from "./page.ts";

/** The film on a page of its own, and under it the film in stills; of a scene its page, where the film begins with it. */
export function FilmPage({
  root,
  site,
  scene: id,
}: {
  /** The relative address of the site's root. */
  readonly root: string;
  /** Its full address; what is pasted needs it. */
  readonly site: string | undefined;
  readonly scene: SceneId | undefined;
}): ReactNode {
  const scene = scenes.find((other) => other.id === id);
  return (
    <>
      <h1 className="sx-leaf">
        {scene ? sceneHeading(scene.number, scene.title) : pageText.heading}
      </h1>
      <FilmPlayer at={scene?.start ?? 0} />
      <p className="film-about">
        {scene ? (
          <a href={root + filmPathOf()}>{pageText.whole}</a>
        ) : (
          <>
            {pageText.about} <a href={root}>{pageText.article}</a>
          </>
        )}
      </p>
      <section className="film-still" aria-labelledby="stills">
        <h2 id="stills">{scene ? pageText.sceneTranscript : pageText.transcript}</h2>
        <p className="film-numbers">{pageText.toy}</p>
        {scene ? (
          <SceneInStills part={scene} pictures="beats" />
        ) : (
          <Transcript level={3} pictures="beats" />
        )}
      </section>
      <FilmToTake root={root} site={site} scene={scene} />
    </>
  );
}
