const BUTTON = "[data-point-at]";

/** The figure that a term button speaks of: the one it names, else the one around it. */
function figureOf(button: HTMLElement): HTMLElement | null {
  const named = button.dataset["in"];
  return named ? document.getElementById(named) : button.closest<HTMLElement>("[data-figure]");
}

const buttonAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(BUTTON) : null;

/**
 * Links terms to what they stand for: while a term button anywhere on the page is hovered or focused, and for as long
 * as it is pressed, its figure marks all parts of that term (`data-highlight`). One listener serves prose and figures.
 */
export function followTerms(): void {
  let pressed: HTMLElement | null = null;
  let marked: HTMLElement | null = null;
  const mark = (pointedAt: HTMLElement | null): void => {
    const button = pointedAt ?? pressed;
    if (button === marked) return;
    if (marked) delete figureOf(marked)?.dataset["highlight"];
    const figure = button && figureOf(button);
    if (figure) figure.dataset["highlight"] = button.dataset["pointAt"] ?? "";
    marked = button;
  };
  const press = (button: HTMLElement | null): void => {
    pressed?.setAttribute("aria-pressed", "false");
    pressed = button === pressed ? null : button;
    pressed?.setAttribute("aria-pressed", "true");
    mark(null);
    if (pressed?.dataset["in"]) show(figureOf(pressed));
  };
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "mouse") mark(buttonAt(target) ?? buttonAt(document.activeElement));
  });
  document.addEventListener("focusin", ({ target }) => mark(buttonAt(target)));
  document.addEventListener("click", ({ target }) => {
    const button = buttonAt(target);
    if (button) press(button);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") press(pressed);
  });
}

/** Brings `figure` into view, unless some of it is: the reader may be looking at both. */
function show(figure: HTMLElement | null): void {
  const { top, bottom } = figure?.getBoundingClientRect() ?? { top: 0, bottom: 1 };
  if (top > innerHeight || bottom < 0) figure?.scrollIntoView({ block: "nearest" });
}
