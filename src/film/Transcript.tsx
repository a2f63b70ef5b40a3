import type { ReactNode } from "react";
import { FilmPicture } from "./Still.tsx";
import { STILL_WIDTH } from "./frame.ts";
import { scene } from "./scene.ts";
import { questions, teachText } from "./teach/words.ts";
import { type Beat, type Scene, scenes } from "./timeline.ts";
import { stillTime } from "./player/playback.ts";
import { momentSentence } from "./momentSentence.ts";
import { sceneHeading } from "./words.ts";

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

/** A scene of it; without a level it has no heading. */
export function SceneInStills({
  part: { id, number, title, beats },
  level,
  pictures,
}: {
  readonly part: Scene;
  readonly level?: 2 | 3;
  readonly pictures: "beats" | "scenes";
}): ReactNode {
  const Heading = level && (`h${level}` as const);
  return (
    <section>
      {Heading && <Heading>{sceneHeading(number, title)}</Heading>}
      <ol className="film-stills">
        {beats.map((beat, i) => (
          <BeatInStills
            key={beat.id}
            beat={beat}
            hasPicture={pictures === "beats" || i === beats.length - 1}
          />
        ))}
      </ol>
      <p className="film-question">
        <b>{teachText.asked}</b> {questions[id]}
      </p>
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
