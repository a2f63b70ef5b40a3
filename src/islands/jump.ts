import { BACK_TO_READING } from "../words/navigation.ts";

/**
 * Brings `figure` into view. If that takes the reader away from where they read, it is a step of their history, and a
 * button leads back, as the browser's own does.
 */
export function jumpTo(figure: Element): void {
  const { top, bottom } = figure.getBoundingClientRect();
  const away = bottom < 0 || top > innerHeight;
  if (away) {
    history.pushState(history.state, "", location.href);
    offerWayBack();
  }
  figure.scrollIntoView({ block: "nearest" });
}

let back: HTMLButtonElement | undefined;

/** Shows the button that leads back, until it is pressed or the reader has gone back otherwise. */
function offerWayBack(): void {
  if (back) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sx-back";
  button.textContent = BACK_TO_READING;
  const gone = (): void => {
    back = undefined;
    button.remove();
    removeEventListener("popstate", gone);
  };
  button.addEventListener("click", () => history.back());
  addEventListener("popstate", gone);
  document.body.append(button);
  back = button;
}
