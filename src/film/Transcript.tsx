import type { ReactNode } from "react";
import { FilmPicture } from "./Still.tsx";
import { STILL_WIDTH } from "./FilmPlayer.tsx";
import { scene } from "./scene.ts";
import { type Beat, type Scene, scenes } from "./timeline.ts";
import { stillTime } from "./player/playback.ts";
import { momentSentence } from "./momentSentence.ts";

/** The film without motion: of each scene its beats, each with a picture, its sentence, and the numbers of that moment. */
export const Transcript = ({
  level,
  pictures,
}: {
  /** The level of the scenes' headings. */
  readonly level: 2 | 3;
  /** Whether each beat has a picture, or only the last of each scene. */
  readonly pictures: "beats" | "scenes";
}): ReactNode => (
  <div className="film-transcript">
    {scenes.map((part) => (
      <SceneInStills key={part.id} part={part} level={level} pictures={pictures} />
    ))}
  </div>
);

function SceneInStills({
  part: { number, title, beats },
  level,
  pictures,
}: {
  readonly part: Scene;
  readonly level: 2 | 3;
  readonly pictures: "beats" | "scenes";
}): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading>{`${number}. ${title}`}</Heading>
      <ol className="film-stills">
        {beats.map((beat, i) => (
          <BeatInStills
            key={beat.id}
            beat={beat}
            hasPicture={pictures === "beats" || i === beats.length - 1}
          />
        ))}
      </ol>
    </section>
  );
}

function BeatInStills({
  beat,
  hasPicture,
}: {
  readonly beat: Beat;
  readonly hasPicture: boolean;
}): ReactNode {
  const picture = scene(stillTime(beat), { width: STILL_WIDTH });
  return (
    <li>
      {hasPicture && <FilmPicture picture={picture} />}
      <p>{beat.sentence}</p>
      <p className="film-numbers">{momentSentence(picture.moment)}</p>
    </li>
  );
}
