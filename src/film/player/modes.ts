import { askedAt, nextStop } from "../teach/stops.ts";
import { questions } from "../teach/words.ts";
import { beatIndexAt, beats } from "../timeline.ts";
import { findReader } from "./browserReader.ts";
import { type Narration, narrationBy } from "./narration.ts";
import { isHeld, type Playback } from "./playback.ts";

/** The two ways of watching that a viewer can ask for: with a question after each scene, and read aloud. */
export interface Modes {
  readonly isTeaching: () => boolean;
  readonly teach: (on: boolean) => void;
  /** How far `state` may go for now, in seconds. */
  readonly barrier: (state: Playback) => number;
  /** Whether a sentence is being read, for which the film waits. */
  readonly isReading: () => boolean;
  /** The question that is asked at `state`, if one is. */
  readonly question: (state: Playback) => string | undefined;
  /** Tells screen readers of a question, and reads aloud what `state` says where that is wanted. */
  readonly follow: (state: Playback) => void;
}

/** Lets the viewer of the film in `root` switch the modes; calls `onChange` when one is. */
export function followModes(root: HTMLElement, onChange: () => void): Modes {
  const [teach, aloud] = ["teach", "aloud"].map((name) => boxOf(root, name));
  let narration: Narration | undefined;
  let told: string | undefined;
  const isTeaching = (): boolean => teach?.checked ?? false;
  const isAloud = (): boolean => narration !== undefined && (aloud?.checked ?? false);
  for (const box of [teach, aloud]) box?.addEventListener("change", onChange);
  findReader((reader) => {
    narration = narrationBy(reader);
    const label = aloud?.closest("label");
    if (label) label.hidden = false;
  });

  const question = (state: Playback): string | undefined => {
    const asked =
      isTeaching() && !state.playing && !isHeld(state) ? askedAt(state.time) : undefined;
    return asked && questions[asked.id];
  };
  return {
    isTeaching,
    teach: (on) => {
      if (teach) teach.checked = on;
    },
    barrier: ({ time, speed }) =>
      Math.min(
        isTeaching() && speed > 0 ? nextStop(time) : Infinity,
        isAloud() ? (narration?.barrier() ?? Infinity) : Infinity,
      ),
    isReading: () => isAloud() && narration?.barrier() !== Infinity,
    question,
    follow: (state) => {
      const asked = question(state);
      const beat = beats[beatIndexAt(state.time)];
      const announcer = document.getElementById("announcer");
      if (asked !== told && announcer) announcer.textContent = asked ?? "";
      told = asked;
      if (!isAloud()) narration?.follow(undefined);
      else if (asked !== undefined)
        narration?.follow({ sentence: asked, start: state.time, duration: Infinity });
      else narration?.follow(state.playing && state.speed > 0 ? beat : undefined);
    },
  };
}

const boxOf = (root: HTMLElement, name: string): HTMLInputElement | undefined =>
  root.querySelector<HTMLInputElement>(`[data-film-mode="${name}"]`) ?? undefined;
