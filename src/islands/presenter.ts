import { announce } from "../panel/announcer.ts";
import type { OpenFigure } from "../panel/openFigure.tsx";
import { LAST_STOP } from "../model/temperature.ts";
import { turnBy } from "./turn.ts";
import type { FiguresOfPage } from "./wake.ts";
import "./presenter.css";

/** How many stops of the dial each key goes, wherever the focus is. */
const STOPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -LAST_STOP,
  End: LAST_STOP,
};

/** Where keys already mean something. */
const HAS_KEYS =
  "input, select, textarea, summary, dialog, [role=toolbar], [contenteditable], .sx-scroll";

/** The smallest type of the presenter view, in percent of the page’s, and how near its best is sought. */
const [SMALLEST, NEAR] = [60, 2] as const;
/** How wide the screen is at least, in pixels, for each percent of its type: bars have room beside their numbers. */
const PIXELS_A_PERCENT = 10;

const root = document.documentElement;
const presenting = (): boolean => root.hasAttribute("data-presenting");

/** Makes the type as large as the screen has room for with all of the figure on it. */
function fit(): void {
  const figure = document.querySelector("[data-on-stage]");
  if (!figure) return;
  let [fits, tooLarge]: [number, number] = [SMALLEST, innerWidth / PIXELS_A_PERCENT];
  while (tooLarge - fits > NEAR) {
    const size = (fits + tooLarge) / 2;
    root.style.fontSize = `${size}%`;
    if (figure.getBoundingClientRect().bottom + scrollY <= innerHeight) fits = size;
    else tooLarge = size;
  }
  root.style.fontSize = `${fits}%`;
}

/**
 * The presenter view of the page: one figure fills the screen, in large type, and arrow keys turn its dial wherever
 * the focus is. It begins with a button or with `?present=1`, and Escape leaves it.
 */
export function followPresenter({ wake }: FiguresOfPage): void {
  const bar = document.querySelector<HTMLElement>("[data-presenter]");
  const steps = bar?.querySelector("select");
  if (!bar || !steps) return;
  let onStage: OpenFigure | undefined;

  const stage = async (): Promise<void> => {
    const { stage: figure = "", query } = steps.selectedOptions[0]?.dataset ?? {};
    root.dataset["presenting"] = figure;
    for (const other of document.querySelectorAll("[data-figure]"))
      other.toggleAttribute("data-on-stage", other.id === figure);
    scrollTo(0, 0);
    onStage = await wake(figure);
    onStage?.show(new URLSearchParams(query));
    fit();
  };
  const step = (by: number): void => {
    const to = steps.selectedIndex + by;
    if (to < 0 || to >= steps.length) return;
    steps.selectedIndex = to;
    void stage();
  };
  const leave = (): void => {
    if (!presenting()) return;
    delete root.dataset["presenting"];
    root.style.fontSize = "";
    onStage = undefined;
    bar.scrollIntoView({ block: "center" });
    bar.querySelector<HTMLElement>("[data-does=enter]")?.focus();
  };

  addEventListener("resize", () => {
    if (presenting()) fit();
  });

  const does: Readonly<Record<string, () => void>> = {
    enter: () => {
      void stage();
      // Not the list of steps, which has a use of its own for arrow keys.
      bar.querySelector<HTMLElement>("[data-does=next]")?.focus();
    },
    back: () => step(-1),
    next: () => step(1),
    leave,
  };
  bar.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-does]") : null;
    does[button?.dataset["does"] ?? ""]?.();
  });
  steps.addEventListener("change", () => void stage());
  document.addEventListener("keydown", (event) => {
    if (!presenting() || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const target = event.target instanceof Element ? event.target : root;
    if (event.key === "Escape" && !target.closest("dialog")) return leave();
    const stops = STOPS[event.key];
    if (!stops || !onStage || target.closest(HAS_KEYS)) return;
    event.preventDefault();
    turnBy(onStage, stops);
    if (!event.repeat) announce(onStage.readout());
  });
  if (new URLSearchParams(location.search).has("present")) void stage();
}
