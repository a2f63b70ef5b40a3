import type { Query } from "../model/params.ts";
import { isView, VIEW, type View } from "../panel/view.ts";
import type { Theme } from "./messages.ts";

/** How a framed figure is shown, apart from its state. */
export interface EmbedOptions {
  readonly theme: Theme;
  /** The host gives the frame a height for good. */
  readonly fixedHeight: boolean;
  readonly caption: boolean;
  /** Whether Reset and its neighbours are shown. */
  readonly controls: boolean;
  /** How much of the figure is shown. */
  readonly view: View;
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
    view: query.getAll(VIEW).findLast(isView) ?? "full",
    id: query.get("id"),
  };
}

/** What of an embed's address is the figure's: some figures have a field of the name by which frames ask for a view. */
export const figureQuery = (query: URLSearchParams): Query =>
  [...query].filter(([name, text]) => name !== VIEW || !isView(text));
