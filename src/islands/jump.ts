import { BACK_TO_READING } from "../words/navigation.ts";

/**
 * Brings `figure` into view: all of it, or where it is taller than the page's window its beginning, where its picture is.
 * If that takes `from`, the link that was pressed, out of view, it is a step of the reader's history, the keyboard goes
 * along, and a button leads back, as the browser's own does.
 */
export function jumpTo(figure: HTMLElement, from: HTMLElement): void {
  const { top, bottom, height } = figure.getBoundingClientRect();
  const isTall = height > innerHeight;
  const way = isTall || top < 0 ? top : Math.max(0, bottom - innerHeight);
  const pressed = from.getBoundingClientRect();
  if (pressed.bottom - way > innerHeight || pressed.top - way < 0) {
    history.pushState(history.state, "", location.href);
    figure.tabIndex = -1;
    figure.focus({ preventScroll: true });
    offerWayBack(from);
  }
  figure.scrollIntoView({ block: isTall ? "start" : "nearest" });
}

/** In session storage: the path of the page that a “show me” link leads to. */
const JUMP = "softmax-temperature:jump";

/** Remembers that the reader goes to another page by a “show me” link, for `offerWayBackFromJump` there. */
export function rememberJump({ pathname }: HTMLAnchorElement): void {
  try {
    sessionStorage.setItem(JUMP, pathname);
  } catch {
    // The browser’s own way back is there.
  }
}

/** Offers the way back on a page to which a “show me” link of another has led. */
export function offerWayBackFromJump(): void {
  try {
    if (sessionStorage.getItem(JUMP) === location.pathname) offerWayBack();
    sessionStorage.removeItem(JUMP);
  } catch {
    // As above.
  }
}

let withdraw: (() => void) | undefined;

/** Shows the button that leads back, to `from` on this page, until it is pressed or the reader has gone back otherwise. */
function offerWayBack(from?: HTMLElement): void {
  withdraw?.();
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sx-back";
  button.textContent = BACK_TO_READING;
  const goneBack = (): void => {
    withdraw?.();
    from?.focus({ preventScroll: true });
  };
  withdraw = () => {
    button.remove();
    removeEventListener("popstate", goneBack);
  };
  button.addEventListener("click", () => history.back());
  addEventListener("popstate", goneBack);
  document.body.append(button);
}
