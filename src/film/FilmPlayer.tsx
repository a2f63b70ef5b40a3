import type { ReactNode } from "react";
import { vocabularies } from "../model/vocabulary.ts";
import { STILL_WIDTH } from "./frame.ts";
import { FilmPicture } from "./Still.tsx";
import { filmWords, momentAt } from "./moment.ts";
import { scene } from "./scene.ts";
import { teachText } from "./teach/words.ts";
import { beats, DURATION, scenes } from "./timeline.ts";
import { clock, playerLabels as labels, seekText } from "./words.ts";
import "./film.css";

/** The film as it is printed into a page, at `at` seconds; `wakeFilm` brings it to life. */
export function FilmPlayer({ at = 0 }: { readonly at?: number }): ReactNode {
  const [first] = scenes;
  const { words } = momentAt(0);
  return (
    <div className="film" data-film data-film-at={at} role="group" aria-label={labels.player}>
      <p className="sx-note film-note" role="status" data-film-note hidden />
      <div className="film-stage" data-film-stage>
        <FilmPicture picture={scene(at, { width: STILL_WIDTH })} />
        <div className="film-ring" data-film-ring hidden />
        <input
          type="range"
          className="film-grip sx-controls"
          data-film-grip="dial"
          min={0}
          max={120}
          defaultValue={60}
          aria-label={labels.dial}
          autoComplete="off"
        />
        <div data-film-scores>
          {words.map((word, i) => (
            <input
              key={word}
              type="range"
              className="film-grip sx-controls"
              data-film-grip="score"
              min={-1000}
              max={1000}
              defaultValue={0}
              tabIndex={i === 0 ? 0 : -1}
              aria-label={labels.scoreOf(word)}
              autoComplete="off"
            />
          ))}
        </div>
        <input
          type="range"
          className="film-grip sx-controls"
          data-film-grip="point"
          min={0}
          max={99}
          defaultValue={0}
          aria-label={labels.point}
          autoComplete="off"
          hidden
        />
      </div>
      <p className="film-caption" data-film-caption>
        {beats[0]?.sentence}
      </p>
      <div className="film-controls sx-controls">
        <button type="button" className="film-play" data-film-play>
          <span aria-hidden="true">▶</span> <span>{labels.play}</span>
        </button>
        <input
          type="range"
          className="film-seek"
          data-film-seek
          min={0}
          max={DURATION}
          step={0.1}
          defaultValue={0}
          aria-label={labels.seek}
          aria-valuetext={seekText(1, scenes.length, first?.title ?? "", 0)}
          autoComplete="off"
        />
        <span className="film-clock" data-film-clock>
          {`${clock(0)} / ${clock(DURATION)}`}
        </span>
        <select data-film-speed aria-label={labels.speed} defaultValue="1" autoComplete="off">
          {labels.speeds.map((speed) => (
            <option key={speed.value} value={speed.value}>
              {speed.label}
            </option>
          ))}
        </select>
      </div>
      <div className="film-words sx-controls">
        <label>
          {labels.sentence}{" "}
          <select data-film-sentence defaultValue={String(filmWords.vocabulary)} autoComplete="off">
            {vocabularies.map(({ id, prompt }) => (
              <option key={id} value={id}>
                {prompt} …
              </option>
            ))}
          </select>
        </label>
        <button type="button" data-film-own>
          {labels.ownWords}
        </button>
        <label className="film-mode">
          <input type="checkbox" data-film-mode="teach" autoComplete="off" /> {teachText.mode}
        </label>
        <label className="film-mode" hidden>
          <input type="checkbox" data-film-mode="aloud" autoComplete="off" /> {labels.aloud}
        </label>
        <span className="film-hint" data-film-hint>
          {labels.hint}
        </span>
      </div>
      <form className="film-own" data-film-form hidden>
        <label>
          {labels.prompt}
          <input type="text" name="prompt" dir="auto" autoComplete="off" />
        </label>
        <label>
          {labels.list}
          <textarea name="list" rows={7} dir="auto" spellCheck={false} />
        </label>
        <p role="alert" className="sx-note" data-film-problem hidden />
        <button type="submit">{labels.show}</button>
      </form>
    </div>
  );
}
