import type { Query } from "../../model/params.ts";
import type { FilmWords } from "../moment.ts";
import { DURATION, sceneAt, scenes, within } from "../timeline.ts";
import { clock, playerLabels as labels, seekText } from "../words.ts";
import type { Parts } from "./parts.ts";
import { isHeld, type Playback } from "./playback.ts";

/** Reads the form for own words; its code comes when it is asked for. */
export interface FormReader {
  readonly read: (filled: {
    readonly list: string;
    readonly prompt: string;
  }) => Promise<{ readonly query: Query } | { readonly problem: string }>;
  /** The list of words as a viewer would write it. */
  readonly write: (about: FilmWords) => { readonly list: string; readonly prompt: string };
}

/** What the controls lead to. */
export interface ControlActions {
  readonly onToggle: () => void;
  readonly onSeek: (time: number) => void;
  readonly onSpeed: (speed: number) => void;
  /** Other words are asked for. */
  readonly onWords: (query: Query) => void;
  readonly time: () => number;
  readonly words: () => FilmWords;
  readonly formReader: () => Promise<FormReader>;
}

/** How far an arrow key goes, in seconds, as in players of videos. */
const LEAP = 5;

/** Shows in the controls how the film is watched. */
export function showControls(
  { play, seek, clock: time, root }: Parts,
  state: Playback,
  isAsking = false,
): void {
  const word = wordOf(state, isAsking);
  const [sign, name] = play.children;
  if (sign && name && name.textContent !== word) {
    name.textContent = word;
    sign.textContent = state.playing ? "❚❚" : "▶";
    root.dataset["held"] = String(isHeld(state));
  }
  const now = `${clock(state.time)} / ${clock(DURATION)}`;
  if (time.textContent !== now) {
    time.textContent = now;
    const { number, title } = sceneAt(state.time);
    const text = seekText(number, scenes.length, title, Math.floor(state.time));
    seek.setAttribute("aria-valuetext", text);
  }
  seek.value = String(state.time);
}

function wordOf(state: Playback, isAsking: boolean): string {
  if (state.playing) return labels.pause;
  if (isHeld(state)) return labels.goOn;
  if (state.time >= DURATION) return labels.again;
  return isAsking ? labels.goOn : labels.play;
}

/** Lets the viewer play, seek, and choose speed and words. */
export function followControls(parts: Parts, actions: ControlActions): void {
  const { play, seek, speed, sentence, own, form, problem } = parts;
  play.addEventListener("click", actions.onToggle);
  seek.addEventListener("input", () => actions.onSeek(seek.valueAsNumber));
  seek.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to = seekTo(event.key, actions.time());
    if (event.key === " ") actions.onToggle();
    else if (to !== undefined) actions.onSeek(to);
    else return;
    event.preventDefault();
  });
  speed.addEventListener("change", () => actions.onSpeed(Number(speed.value)));
  sentence.addEventListener("change", () => {
    if (sentence.selectedOptions[0]) actions.onWords([["words", sentence.value]]);
  });
  own.addEventListener("click", () => void toggleForm());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit();
  });

  async function toggleForm(): Promise<void> {
    form.hidden = !form.hidden;
    own.setAttribute("aria-expanded", String(!form.hidden));
    if (form.hidden) return;
    const { write } = await actions.formReader();
    const { list, prompt } = write(actions.words());
    field("list").value = list;
    field("prompt").value = prompt;
    field("list").focus();
  }

  async function submit(): Promise<void> {
    const { read } = await actions.formReader();
    const found = await read({ list: field("list").value, prompt: field("prompt").value });
    const wrong = "problem" in found ? found.problem : "";
    problem.textContent = wrong;
    problem.hidden = wrong === "";
    if ("problem" in found) return;
    form.hidden = true;
    own.setAttribute("aria-expanded", "false");
    actions.onWords(found.query);
    play.focus();
  }

  function field(name: string): HTMLInputElement | HTMLTextAreaElement {
    const found = form.elements.namedItem(name);
    if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
    throw new RangeError(`the form has no field ${name}`);
  }
}

/** Where a key leads from `time`; a page key to the next scene, or the one before. */
function seekTo(key: string, time: number): number | undefined {
  const { number, start } = sceneAt(time);
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return within(time + LEAP);
    case "ArrowLeft":
    case "ArrowDown":
      return within(time - LEAP);
    case "PageUp":
      return scenes[number]?.start ?? DURATION;
    case "PageDown":
      return time > start + 1 ? start : (scenes[number - 2]?.start ?? 0);
    case "Home":
      return 0;
    case "End":
      return DURATION;
    default:
      return undefined;
  }
}
