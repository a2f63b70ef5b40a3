import type { PNG } from "pngjs";

/** Browsers whose engines the site is read in. */
export type EngineName = "Chromium" | "Firefox" | "WebKit";

/** A browser with one page in it, driven the same way whatever its engine. */
export interface Engine {
  readonly name: EngineName;
  /** Goes to `url` and waits until it has loaded. */
  readonly open: (url: string) => Promise<void>;
  /** Calls `work` with `argument` in the page. It must not refer to anything around it; both ways JSON travels. */
  readonly run: <A, R>(work: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;
  /** What the window shows, a pixel of the picture for each CSS pixel. */
  readonly picture: () => Promise<PNG>;
  /** The page on A4 paper as a PDF; absent where the engine prints only by hand. */
  readonly print?: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** How large every window is, in CSS pixels: the highest figure fits. */
export const WINDOW = { width: 1280, height: 900 } as const;
