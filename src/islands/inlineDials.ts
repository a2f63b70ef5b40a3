import { announce } from "../panel/announcer.ts";
import { temperatureOf, turnBy, turnFrom } from "./turn.ts";
import type { FiguresOfPage } from "./wake.ts";

/** How far a mouse drags a number for one stop of the dial, in CSS pixels. */
const STOP_PX = 6;

/**
 * Numbers in sentences that turn a figure's dial (`<Turn>`): a press on either button is one stop, and says what came
 * of it; to drag the number is an extra for mice.
 */
export function followInlineDials(figures: FiguresOfPage): void {
  for (const turn of document.querySelectorAll<HTMLElement>("[data-turn]")) follow(turn, figures);
}

function follow(turn: HTMLElement, { wake, onAwake }: FiguresOfPage): void {
  const id = turn.dataset["turn"] ?? "";
  const buttons = [...turn.querySelectorAll<HTMLElement>("[data-stops]")];
  onAwake((awake, open) => {
    if (awake !== id) return;
    const showEnds = (): void => {
      const ends = [0, Infinity].indexOf(temperatureOf(open));
      buttons.forEach((button, i) => button.setAttribute("aria-disabled", String(i === ends)));
    };
    showEnds();
    open.subscribe(showEnds);
  });
  for (const button of buttons)
    button.addEventListener("click", () => {
      void (async () => {
        const open = await wake(id);
        if (!open) return;
        turnBy(open, Number(button.dataset["stops"]));
        announce(open.readout());
      })();
    });
  const number = turn.querySelector<HTMLElement>("output");
  number?.addEventListener("pointerdown", (press) => {
    if (press.pointerType !== "mouse" || press.button !== 0) return;
    press.preventDefault();
    void drag(number, press, wake(id));
  });
}

/** Follows the mouse from `press` until it lets go. */
async function drag(
  number: HTMLElement,
  press: PointerEvent,
  waking: ReturnType<FiguresOfPage["wake"]>,
): Promise<void> {
  const released = new AbortController();
  number.setPointerCapture(press.pointerId);
  for (const end of ["pointerup", "pointercancel"])
    number.addEventListener(end, () => released.abort(), { once: true });
  const open = await waking;
  if (!open) return;
  const start = temperatureOf(open);
  const rightToLeft = getComputedStyle(number).direction === "rtl" ? -1 : 1;
  const move = ({ clientX }: PointerEvent): void =>
    turnFrom(open, start, Math.round((rightToLeft * (clientX - press.clientX)) / STOP_PX));
  number.addEventListener("pointermove", move, { signal: released.signal });
}
