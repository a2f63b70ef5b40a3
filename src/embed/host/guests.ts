import { type FrameMessage, type HostRequest, isFrameMessage, VERSION } from "../messages.ts";
import { ROOT } from "./root.ts";

/** A frame of ours on this page, and what is done about it. */
export interface Guest {
  /** Hears each message of the frame. */
  readonly hear: (message: FrameMessage) => void;
  /** The page may have changed its theme. */
  readonly refreshTheme: () => void;
}

const guests = new Map<HTMLIFrameElement, Guest>();

/** A frame off-screen is not woken when its width changes; a message wakes it. */
const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (!(target instanceof HTMLIFrameElement)) continue;
    if (target.isConnected) ask(target, { type: "ping" });
    else dismiss(target);
  }
});

/** Pages keep their theme at the root or the body. */
const themes = new MutationObserver(() => {
  for (const { refreshTheme } of guests.values()) refreshTheme();
});

/** Follows `frame` until it is dismissed or has left the page. */
export function welcome(frame: HTMLIFrameElement, guest: Guest): void {
  guests.set(frame, guest);
  widths.observe(frame);
  for (const place of [document.documentElement, document.body])
    themes.observe(place, { attributes: true });
  guest.refreshTheme();
}

/** Whether `frame` is followed. */
export const isWelcome = (frame: HTMLIFrameElement): boolean => guests.has(frame);

/** Follows `frame` no longer. */
export function dismiss(frame: HTMLIFrameElement): void {
  guests.delete(frame);
  widths.unobserve(frame);
}

/** Asks `frame` to do something, if it is ours; in a sandbox it has no origin to name. */
export function ask(frame: HTMLIFrameElement, request: HostRequest): void {
  if (frame.src.startsWith(ROOT))
    frame.contentWindow?.postMessage({ source: "softmax-host", version: VERSION, ...request }, "*");
}

/** Hears every guest, each by its own window. */
export function attend(): void {
  addEventListener("message", ({ source, data }) => {
    if (!isFrameMessage(data)) return;
    for (const [frame, { hear }] of guests)
      if (frame.contentWindow === source && frame.src.startsWith(ROOT)) hear(data);
  });
}
