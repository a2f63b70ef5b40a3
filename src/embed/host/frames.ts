import { type FrameMessage, type HostRequest, isFrameMessage, VERSION } from "../messages.ts";
import { ROOT } from "./root.ts";
import { onPageTheme } from "./watchPage.ts";

/** A frame of ours on this page, and what is done about it. */
export interface FrameListener {
  /** Hears each message of the frame. */
  readonly onMessage: (message: FrameMessage) => void;
  /** The page may have changed its theme. */
  readonly refreshTheme: () => void;
}

const listeners = new Map<HTMLIFrameElement, FrameListener>();

/** A frame off-screen is not woken when its width changes; a message wakes it. */
const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (!(target instanceof HTMLIFrameElement)) continue;
    if (target.isConnected) post(target, { type: "ping" });
    else unregister(target);
  }
});

const refreshThemes = (): void => listeners.forEach(({ refreshTheme }) => refreshTheme());

/** Follows `frame` until it is dismissed or has left the page. */
export function register(frame: HTMLIFrameElement, listener: FrameListener): void {
  listeners.set(frame, listener);
  widths.observe(frame);
  onPageTheme(refreshThemes);
  listener.refreshTheme();
}

/** Whether `frame` is followed. */
export const isRegistered = (frame: HTMLIFrameElement): boolean => listeners.has(frame);

/** Follows `frame` no longer. */
export function unregister(frame: HTMLIFrameElement): void {
  listeners.delete(frame);
  widths.unobserve(frame);
}

/** Sends `request` to `frame`, if it is ours; in a sandbox it has no origin to name. */
export function post(frame: HTMLIFrameElement, request: HostRequest): void {
  if (frame.src.startsWith(ROOT))
    frame.contentWindow?.postMessage({ source: "softmax-host", version: VERSION, ...request }, "*");
}

/** Gives each frame's messages to its listener. */
export function listenToFrames(): void {
  addEventListener("message", ({ source, data }) => {
    if (!isFrameMessage(data)) return;
    for (const [frame, { onMessage }] of listeners)
      if (frame.contentWindow === source && frame.src.startsWith(ROOT)) onMessage(data);
  });
}
