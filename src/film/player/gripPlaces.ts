import { derive } from "../../model/derive.ts";
import { dialText } from "../../words/distribution.ts";
import type { Grip } from "../grips.ts";
import type { Moment } from "../moment.ts";
import { shareText } from "../numbers.ts";
import type { Picture } from "../scene.ts";
import { playerLabels, pointText, scoreText } from "../words.ts";
import { stopOf } from "./hold.ts";
import type { Parts } from "./parts.ts";

/** The elements that keys and screen readers take hold of, and the ring around what a mouse rests on. */
export interface GripPlaces {
  /**
   * Puts every grip where its mark is in `picture`, which is drawn `scale` times as large, and says what it is. While it plays
   * and nobody is at one, that is done some times a second: browsers take longer over eleven sliders than over the picture.
   */
  readonly show: (picture: Picture, scale: number, isPlaying: boolean) => void;
  /** Makes a grip for each of `words`. */
  readonly rename: (words: readonly string[]) => void;
  /** Shows that a mouse rests on `grip`, or on none; it goes along while the film waits, and is gone when it plays. */
  readonly ring: (grip: Grip | undefined) => void;
}

/** How often the grips follow a film that plays, in times a second. */
const OFTEN = 4;

/** How far the scores of a slider go. */
const SCORE = 1e6;

/** Lets the grips among `parts` follow the picture. */
export function placeGrips({ stage, ring, scores, dial, point }: Parts): GripPlaces {
  let ranges: readonly HTMLInputElement[] = [...scores.querySelectorAll("input")];
  let shown = NaN;
  let scale = 1;
  /** What the mouse rests on. */
  let over: Grip | undefined;

  return {
    show: (picture, size, isPlaying) => {
      scale = size;
      const { moment } = picture;
      if (over) showRing(isPlaying ? undefined : sameGrip(picture, over));
      const now = Math.floor(moment.time * OFTEN);
      if (isPlaying && now === shown && !stage.contains(document.activeElement)) return;
      shown = now;
      put(dial, gripOf(picture, "dial", -1));
      say(dial, stopOf(moment), dialValue(moment));
      const atPoint = gripOf(picture, "point", -1);
      point.hidden = !atPoint;
      const last = moment.drawn.at(-1);
      if (atPoint && last) {
        put(point, atPoint);
        const percent = Math.round(last.at * 100);
        say(point, percent, pointText(percent, moment.words[last.pick] ?? ""));
      }
      for (const [word, range] of ranges.entries()) {
        put(range, gripOf(picture, "score", word));
        const score = moment.logits[word] ?? 0;
        say(range, score, scoreText(score, shareText(moment, word)));
      }
    },
    rename: (words) => {
      const [first] = ranges;
      ranges = words.map((word, i) => {
        const range = first?.cloneNode() as HTMLInputElement;
        Object.assign(range, { min: String(-SCORE), max: String(SCORE), step: "0.01" });
        range.tabIndex = i === 0 ? 0 : -1;
        range.setAttribute("aria-label", playerLabels.scoreOf(word));
        return range;
      });
      scores.replaceChildren(...ranges);
      shown = NaN;
    },
    ring: showRing,
  };

  function showRing(grip: Grip | undefined): void {
    over = grip;
    ring.hidden = !grip;
    stage.dataset["over"] = !grip ? "" : grip.kind === "sentence" ? "sentence" : "grip";
    if (!grip) return;
    const { width, height } = grip;
    put(ring, grip, width, height);
    Object.assign(ring.style, { inlineSize: `${width}px`, blockSize: `${height}px` });
  }

  /** Puts an element of a size, in px, over `grip`; without one it stays where it was. */
  function put(element: HTMLElement, grip: Grip | undefined, width = 44, height = 44): void {
    if (!grip) return;
    const [x, y] = [grip.x * scale - width / 2, grip.y * scale - height / 2];
    element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }
}

/** Sets a slider, and what is said of it, where that is another than before. */
function say(range: HTMLInputElement, value: number, text: string): void {
  range.value = String(value);
  if (range.getAttribute("aria-valuetext") !== text) range.setAttribute("aria-valuetext", text);
}

const gripOf = ({ grips }: Picture, kind: Grip["kind"], word: number): Grip | undefined =>
  grips.find((grip) => grip.kind === kind && grip.word === word);

/** What `grip` of an earlier picture has become: of a word's two, its bead and its name, the nearer one. */
const sameGrip = ({ grips }: Picture, { kind, word, x, y }: Grip): Grip | undefined =>
  grips
    .filter((grip) => grip.kind === kind && grip.word === word)
    .toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))[0];

/** What a screen reader says of the dial. */
const dialValue = ({ words, logits, temperature }: Moment): string =>
  dialText(
    derive({
      vocabulary: words.map((word, i) => ({ word, score: logits[i] ?? 0 })),
      logits: null,
      temperature,
    }),
  );
