import { announce } from "../panel/announcer.ts";
import { type Notice, noticeOn } from "./notice.ts";

const NOT_LOADED = "The code of this figure has not come, so its controls do nothing yet.";
const RENEWED = "This page has been renewed since you opened it.";

/** What a reader does to a figure that must not wait. */
export const TOUCHES = ["pointerdown", "focusin", "keydown"] as const;

/** What a page does when the code of a figure does not come. */
interface Failing {
  /** Gets the sentence that the reader is shown. */
  readonly onFailure?: (sentence: string) => void;
  /** Keeps what the page that is loaded anew should go on with. */
  readonly beforeReload?: () => void;
}

/**
 * What `load` brings for the figure in `island`, however often it has failed. The first failure, and any that follows a
 * press on “Try again”, is said beside the figure’s controls, aloud, and to `onFailure`; a touch of the figure and a
 * network that is back try again too. Where only a new page can help, because the site is newer than this one or the
 * browser does not ask twice for what it once did not get, the page is loaded anew.
 */
export async function loadWithRetry<T>(
  island: HTMLElement,
  load: () => Promise<T>,
  { onFailure, beforeReload }: Failing = {},
): Promise<T> {
  const notice = noticeOn(island);
  const reload = (): void => {
    beforeReload?.();
    location.reload();
  };
  for (let pressed: boolean | undefined; ;) {
    try {
      const code = await load();
      notice.remove();
      return code;
    } catch (error) {
      const renewed = (await stateOf(import.meta.url)) === "gone";
      if (pressed && !renewed && (await stateOf(addressIn(error))) === "there") reload();
      const sentence = renewed ? RENEWED : NOT_LOADED;
      const next = nextTry(island, notice, sentence, renewed && reload);
      if (pressed !== false) {
        announce(sentence);
        onFailure?.(sentence);
      }
      pressed = await next;
    }
  }
}

/** Waits until it is time to try again; whether that was asked for by the notice’s button, which may `reload` instead. */
const nextTry = (
  island: HTMLElement,
  notice: Notice,
  sentence: string,
  reload: false | (() => void),
): Promise<boolean> =>
  new Promise((resolve) => {
    const over = new AbortController();
    const goOn = (pressed: boolean): void => {
      over.abort();
      notice.showLoading();
      resolve(pressed);
    };
    const options = { capture: true, signal: over.signal };
    for (const touch of TOUCHES) island.addEventListener(touch, () => goOn(false), options);
    addEventListener("online", () => goOn(false), options);
    if (reload) notice.show(sentence, "Reload", reload);
    else notice.show(sentence, "Try again", () => goOn(true));
  });

/** Where the script at `address` is now: there, gone for good, or out of reach. */
async function stateOf(address: string): Promise<"there" | "gone" | undefined> {
  try {
    const { ok, status, headers } = await fetch(address, { method: "HEAD", cache: "no-store" });
    // Some hosts answer with a page of theirs instead of 404.
    if (ok) return headers.get("content-type")?.includes("javascript") ? "there" : "gone";
    return status === 404 || status === 410 ? "gone" : undefined;
  } catch {
    return undefined;
  }
}

/** The address that a failed import names; the page’s own script where a browser names none. */
const addressIn = (error: unknown): string =>
  /https?:\S+/.exec(String(error))?.[0] ?? import.meta.url;
