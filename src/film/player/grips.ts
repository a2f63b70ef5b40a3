import { derive } from "../../model/derive.ts";
import { LAST_STOP, stepFrom } from "../../model/temperature.ts";
import { dialText } from "../../words/distribution.ts";
import type { Grip } from "../grips.ts";
import type { Moment } from "../moment.ts";
import { shareText } from "../numbers.ts";
import type { Picture } from "../scene.ts";
import { playerLabels, pointText, scoreText } from "../words.ts";
import { type Change, clampPoint, scored, stopOf } from "./hold.ts";
import type { Parts } from "./parts.ts";

/** What keys and screen readers can take hold of. */
export interface KeyGrips {
  /** Puts every grip where its mark is in `picture`, and says what it is. */
  readonly show: (picture: Picture) => void;
  /** Makes a grip for each of `words`. */
  readonly rename: (words: readonly string[]) => void;
  /** Shows that a mouse rests on `grip`, or on none. */
  readonly ring: (grip: Grip | undefined) => void;
}

/** By how much an arrow key moves a score, and a page key. */
const [STEP, LEAP] = [0.1, 1];

/** How far each key goes, in steps. */
const steps = (key: string): number | undefined =>
  ({ ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 })[key];

/** Lets keys and screen readers hold what a pointer can; one of the words' scores is a tab stop, up and down lead to the others. */
export function followGrips(
  { stage, ring, scores, dial, point }: Parts,
  {
    picture,
    onHold,
    onToggle,
  }: {
    readonly picture: () => Picture;
    readonly onHold: (change: Change) => void;
    readonly onToggle: () => void;
  },
): KeyGrips {
  const ranges = (): HTMLInputElement[] => [...scores.querySelectorAll("input")];
  const now = (): Moment => picture().moment;
  const middle = (): Moment["logits"] => now().logits;

  onKeys(dial, (event) => {
    const by = { Home: -LAST_STOP, End: LAST_STOP }[event.key] ?? steps(event.key);
    if (by === undefined) return false;
    onHold({ temperature: stepFrom(now().temperature, by) });
    return true;
  });
  onKeys(point, (event) => {
    const by = { Home: -100, End: 100 }[event.key] ?? steps(event.key);
    if (by === undefined) return false;
    onHold({ point: clampPoint((now().drawn.at(-1)?.at ?? 0) + by / 100) });
    return true;
  });
  scores.addEventListener("keydown", (event) => {
    const all = ranges();
    const word = all.indexOf(event.target as HTMLInputElement);
    const other = { ArrowUp: word - 1, ArrowDown: word + 1 }[event.key];
    const by = { ArrowRight: STEP, ArrowLeft: -STEP, PageUp: LEAP, PageDown: -LEAP }[event.key];
    if (word < 0 || isBrowsers(event)) return;
    if (event.key === " ") onToggle();
    else if (other !== undefined) moveTo(all, word, other);
    else if (by !== undefined) onHold(scored(now(), word, (middle()[word] ?? 0) + by));
    else return;
    event.preventDefault();
  });
  // Screen readers set values without keys.
  dial.addEventListener("input", () =>
    onHold({ temperature: dial.valueAsNumber / (LAST_STOP - dial.valueAsNumber) }),
  );
  point.addEventListener("input", () => onHold({ point: clampPoint(point.valueAsNumber / 100) }));
  scores.addEventListener("input", ({ target }) => {
    const word = ranges().indexOf(target as HTMLInputElement);
    onHold(scored(now(), word, (target as HTMLInputElement).valueAsNumber));
  });

  function onKeys(range: HTMLInputElement, act: (event: KeyboardEvent) => boolean): void {
    range.addEventListener("keydown", (event) => {
      if (isBrowsers(event)) return;
      if (event.key === " ") onToggle();
      else if (!act(event)) return;
      event.preventDefault();
    });
  }

  return {
    show: (shown) => {
      const { moment } = shown;
      put(dial, shown, gripOf(shown, "dial", -1));
      dial.value = String(stopOf(moment));
      dial.setAttribute("aria-valuetext", dialValue(moment));
      const atPoint = gripOf(shown, "point", -1);
      point.hidden = !atPoint;
      const last = moment.drawn.at(-1);
      if (atPoint && last) {
        put(point, shown, atPoint);
        const percent = Math.round(last.at * 100);
        point.value = String(percent);
        point.setAttribute("aria-valuetext", pointText(percent, moment.words[last.pick] ?? ""));
      }
      for (const [word, range] of ranges().entries()) {
        put(range, shown, gripOf(shown, "score", word));
        const score = moment.logits[word] ?? 0;
        range.value = String(score);
        range.setAttribute("aria-valuetext", scoreText(score, shareText(moment, word)));
      }
    },
    rename: (words) => {
      const [first] = ranges();
      scores.replaceChildren(
        ...words.map((word, i) => {
          const range = first?.cloneNode() as HTMLInputElement;
          const score = 1e6;
          Object.assign(range, { min: String(-score), max: String(score), step: "0.01" });
          range.tabIndex = i === 0 ? 0 : -1;
          range.setAttribute("aria-label", playerLabels.scoreOf(word));
          return range;
        }),
      );
    },
    ring: (grip) => {
      ring.hidden = !grip;
      stage.dataset["over"] = !grip ? "" : grip.kind === "sentence" ? "sentence" : "grip";
      if (grip) put(ring, picture(), grip, true);
    },
  };

  /** Puts an element over `grip`; without one it stays where it was. */
  function put(element: HTMLElement, { width }: Picture, grip?: Grip, sized = false): void {
    if (!grip) return;
    const scale = stage.clientWidth / width;
    const size = (side: number): number => (sized ? side : 44);
    const [w, h] = [size(grip.width), size(grip.height)];
    element.style.translate = `${Math.round(grip.x * scale - w / 2)}px ${Math.round(grip.y * scale - h / 2)}px`;
    if (sized) Object.assign(element.style, { inlineSize: `${w}px`, blockSize: `${h}px` });
  }
}

const gripOf = ({ grips }: Picture, kind: Grip["kind"], word: number): Grip | undefined =>
  grips.find((grip) => grip.kind === kind && grip.word === word);

/** What a screen reader says of the dial. */
const dialValue = ({ words, logits, temperature }: Moment): string =>
  dialText(
    derive({
      vocabulary: words.map((word, i) => ({ word, score: logits[i] ?? 0 })),
      logits: null,
      temperature,
    }),
  );

const isBrowsers = ({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  ctrlKey || altKey || metaKey;

function moveTo(all: readonly HTMLInputElement[], from: number, to: number): void {
  const next = all[(to + all.length) % all.length];
  if (!next) return;
  const last = all[from];
  if (last) last.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
