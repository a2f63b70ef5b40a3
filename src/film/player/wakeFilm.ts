import { vocabularyOf } from "../../model/vocabulary.ts";
import type { Query, QuerySource } from "../../model/params.ts";
import { queryOf, readFilm } from "../address.ts";
import { STILL_WIDTH } from "../frame.ts";
import type { Hand } from "../hand.ts";
import { type FilmWords, filmWords } from "../moment.ts";
import { heldIn } from "../momentSentence.ts";
import { type Picture, scene } from "../scene.ts";
import { comesToAsk } from "../teach/stops.ts";
import { drawInto } from "./draw.ts";
import { followGripKeys } from "./gripKeys.ts";
import { placeGrips } from "./gripPlaces.ts";
import { partsOf } from "./parts.ts";
import {
  advanced,
  held,
  isHeld,
  paused,
  type Playback,
  played,
  sought,
  still,
} from "./playback.ts";
import { followPointer } from "./pointer.ts";
import { stepped } from "./stepped.ts";
import { followControls, type FormReader, showControls } from "./controls.ts";
import { followModes } from "./modes.ts";

/** A film that is alive: what a page around it may ask and change. */
export interface LiveFilm {
  /** What its address says now: only what differs from the beginning. */
  readonly query: () => readonly (readonly [name: string, text: string])[];
  /** Shows what `query` asks for, and says what of it could not be used. */
  readonly show: (query: Query, asker?: QuerySource) => void;
  readonly notes: () => readonly string[];
  /** Says what else could not be used, a sentence each. */
  readonly addNotes: (more: readonly string[]) => void;
  /** The words' shares as the picture has them, in [0, 1]. */
  readonly shares: () => readonly number[];
  /** Calls `listener` when the words or the picture in a hand have changed; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly words: () => FilmWords;
}

/** Brings the film in `root`, as `FilmPlayer` printed it, to life. Nothing moves before it is asked to. */
export function wakeFilm(
  root: HTMLElement,
  query: Query,
  asker: QuerySource,
  formReader: () => Promise<FormReader>,
): LiveFilm {
  const parts = partsOf(root);
  const draw = drawInto(parts.svg);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const listeners = new Set<() => void>();
  let about = filmWords;
  let notes: readonly string[] = [];
  let state: Playback = still(0);
  let picture: Picture;
  let [frame, last] = [0, 0];
  /** When the still that is shown gives way to the next, for who wants no motion. */
  let [shownAt, due] = [0, 0];

  const show = (): void => {
    // Asked for once, before anything is written: later it would be laid out first.
    const room = parts.stage.clientWidth || STILL_WIDTH;
    picture = scene(state.time, { width: room, about, hand: state.hand });
    parts.stage.style.blockSize = `${picture.height}px`;
    draw(picture);
    grips.show(picture, room / picture.width, state.playing);
    const asked = modes.question(state);
    showControls(parts, state, asked !== undefined);
    const said = asked ?? (isHeld(state) ? heldIn(picture.moment) : picture.moment.beat.sentence);
    if (parts.caption.textContent !== said) parts.caption.textContent = said;
    parts.caption.toggleAttribute("data-asks", asked !== undefined);
    modes.follow(state);
  };

  /** Goes over to `next`; the clock runs as long as it plays. */
  const go = (next: Playback): void => {
    const starts = next.playing && !state.playing;
    state = next;
    if (starts) {
      last = 0;
      if (calm.matches) step();
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(tick);
    }
    show();
  };

  const tick = (now: number): void => {
    if (!state.playing) return;
    frame = requestAnimationFrame(tick);
    const seconds = last === 0 ? 0 : Math.min(0.25, (now - last) / 1000);
    last = now;
    if (calm.matches) {
      if (now - shownAt >= due && !modes.isReading()) step();
    } else {
      const { time } = state;
      state = advanced(state, seconds, modes.barrier(state));
      if (modes.isTeaching() && comesToAsk(time, state.time)) state = paused(state);
    }
    show();
  };

  /** Shows the next still, for as long as its beat lasts. */
  function step(): void {
    shownAt = performance.now();
    ({ state, due } = stepped(state, modes.barrier(state), modes.isTeaching()));
  }

  const hold = (change: Omit<Hand, "hold">): void => {
    go(held(state, change));
    tell();
  };
  const tell = (): void => listeners.forEach((listener) => listener());

  const say = (sentences: readonly string[]): void => {
    notes = sentences;
    parts.note.textContent = notes.join(" ");
    parts.note.hidden = notes.length === 0;
  };

  const restore = (wanted: Query, by: QuerySource = "page"): void => {
    const read = readFilm(wanted, by);
    const { at, teach, ...words } = read.state;
    modes.teach(teach);
    about = words;
    say(read.notes);
    grips.rename(vocabularyOf(about.vocabulary).words);
    parts.showSentence(about);
    go({ ...paused(sought(state, at)) });
  };

  const modes = followModes(root, show);
  const grips = placeGrips(parts);
  followGripKeys(parts, { picture: () => picture, onHold: hold, onToggle: toggle });
  function toggle(): void {
    go(state.playing ? paused(state) : played(state));
  }
  followPointer(parts.svg, {
    picture: () => picture,
    onPull: hold,
    onSentence: () => parts.openSentences(),
    onHover: grips.ring,
  });
  followControls(parts, {
    onToggle: toggle,
    onSeek: (time) => go(sought(state, time)),
    onSpeed: (speed) => go({ ...state, speed }),
    onWords: (wanted) => {
      restore([...wanted, ["at", String(Math.round(state.time * 10) / 10)]], "form");
      tell();
    },
    time: () => state.time,
    words: () => about,
    formReader,
  });
  restore(query, asker);
  root.dataset["awake"] = "";
  new ResizeObserver(show).observe(parts.stage);
  return {
    query: () =>
      queryOf({
        ...about,
        at: Math.round(state.time * 10) / 10,
        teach: modes.isTeaching(),
      }),
    show: restore,
    notes: () => notes,
    addNotes: (more) => say([...notes, ...more]),
    shares: () => picture.moment.others.named,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    words: () => about,
  };
}
