import type { Theme } from "./messages.ts";

/** How a framed figure is shown, apart from its state. */
export interface EmbedOptions {
  readonly theme: Theme;
  /** The host gives the frame a height for good. */
  readonly fixedHeight: boolean;
  readonly caption: boolean;
  /** Whether Reset and its neighbours are shown. */
  readonly controls: boolean;
  /** What the host calls the frame. */
  readonly id: string | null;
}

/** The options in the query of an embed's address. Total: what cannot be read is as if it were not there. */
export function parseOptions(query: URLSearchParams): EmbedOptions {
  const theme = query.get("theme");
  return {
    theme: theme === "light" || theme === "dark" ? theme : "auto",
    fixedHeight: query.get("height") === "fixed",
    caption: query.get("caption") !== "0",
    controls: query.get("controls") !== "0",
    id: query.get("id"),
  };
}
