import type { Theme } from "../messages.ts";
import { THEME_FROM } from "./root.ts";

/**
 * The theme that the page shows at `place`, a selector: of `html[data-theme]` what the attribute says, of `html.dark`
 * dark if there is such an element and light if not.
 */
function themeAt(place: string): Theme {
  const attribute = /\[([\w-]+)\]$/.exec(place)?.[1];
  try {
    const found = document.querySelector(place);
    if (attribute === undefined) return found ? "dark" : "light";
    return themeIn(found?.getAttribute(attribute));
  } catch {
    // No selector, no theme; the figure is worth more than the page's slip.
    return "auto";
  }
}

const themeIn = (text: string | null | undefined): Theme => {
  const [theme] = /dark|light/.exec(text ?? "") ?? [];
  return theme === "dark" || theme === "light" ? theme : "auto";
};

/**
 * The theme of `element`'s figure: `asked` if that is one, else what the page shows where `data-theme-from` of the
 * element or the script points to. `page` is whether it is the page’s.
 */
export function themeOf(
  element: HTMLElement,
  asked: string | null,
): { readonly theme: Theme; readonly page: boolean } {
  const own = themeIn(asked);
  const place = element.dataset["themeFrom"] ?? THEME_FROM;
  return own === "auto" && place
    ? { theme: themeAt(place), page: true }
    : { theme: own, page: false };
}
