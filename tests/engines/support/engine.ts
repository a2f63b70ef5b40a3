/** Browsers whose engines the site is read in. */
export type EngineName = "Chromium" | "Firefox" | "WebKit";

/** What motion a reader wants, as style sheets call it. */
export type Motion = "reduce" | "no-preference";

/** A place in a window, or a way in it, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A picture of a window or a sheet: red, green, blue and opacity from 0 to 255, pixel by pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A browser with one page in it, driven the same way whatever its engine. */
export interface Engine {
  readonly name: EngineName;
  /** Goes to `url` in a page that nothing has happened to, and waits until it has loaded. */
  readonly open: (url: string) => Promise<void>;
  /** Calls `work` with `argument` in the page. It must not refer to anything around it; both ways JSON travels. */
  readonly run: <A, R>(work: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;
  /** What the window shows, a pixel of the picture for each CSS pixel. */
  readonly picture: () => Promise<Picture>;
  /** Presses a mouse at a place of the window, moves it by so much, and lets go. */
  readonly drag: (from: Point, by: Point) => Promise<void>;
  /** The page on A4 paper as a PDF; absent where the engine prints only by hand. */
  readonly print?: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** How large every window is, in CSS pixels: the highest figure fits, and side by side stands what can. */
export const WINDOW = { width: 1024, height: 2300 } as const;
