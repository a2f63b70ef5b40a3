import type { Theme } from "../messages.ts";

/** Puts the whole page into `theme`; with `auto` it follows the page around it, or the reader's system. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "auto") delete dataset["theme"];
  else dataset["theme"] = theme;
}
