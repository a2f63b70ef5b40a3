import { LAST_STOP, stepFrom, temperatureAtStop } from "../../model/temperature.ts";
import type { Moment } from "../moment.ts";
import type { Picture } from "../scene.ts";
import { type Change, clampPoint, scored } from "./hold.ts";
import type { Parts } from "./parts.ts";

/** By how much an arrow key moves a score, and a page key. */
const [STEP, LEAP] = [0.1, 1];

/** How far each key goes, in steps. */
const steps = (key: string): number | undefined =>
  ({ ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 })[key];

/** Lets keys and screen readers hold what a pointer can; one of the words' scores is a tab stop, up and down lead to the others. */
export function followGripKeys(
  { scores, dial, point }: Parts,
  {
    picture,
    onHold,
    onToggle,
  }: {
    readonly picture: () => Picture;
    readonly onHold: (change: Change) => void;
    readonly onToggle: () => void;
  },
): void {
  const ranges = (): HTMLInputElement[] => [...scores.querySelectorAll("input")];
  const now = (): Moment => picture().moment;

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
    else if (by !== undefined) onHold(scored(now(), word, (now().logits[word] ?? 0) + by));
    else return;
    event.preventDefault();
  });
  // Screen readers set values without keys.
  dial.addEventListener("input", () =>
    onHold({ temperature: temperatureAtStop(dial.valueAsNumber) }),
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
}

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
