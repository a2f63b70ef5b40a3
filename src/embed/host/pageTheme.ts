import type { Theme } from "../messages.ts";
import { isDarkBehind } from "./ground.ts";

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

/** What a figure wears on a page. */
export interface Worn {
  readonly theme: Theme;
  /** The colour scheme of its frame or of itself, empty for the page's own; undefined where its author has chosen the theme. */
  readonly scheme: string | undefined;
}

/**
 * What the figure at `element` wears: `asked` if that is a theme, else what the page shows at `place`. Else it has the page's
 * colour scheme, or where the page declares none, and so has no dark one of the browser's making, that of the ground it stands on.
 */
export function wornAt(
  element: HTMLElement,
  asked: string | null | undefined,
  place: string | undefined,
): Worn {
  const own = themeIn(asked);
  if (own !== "auto") return { theme: own, scheme: undefined };
  if (place) {
    const theme = themeAt(place);
    return { theme, scheme: theme === "auto" ? "" : theme };
  }
  // A bare frame may have its scheme from us.
  const asking = element instanceof HTMLIFrameElement ? element.parentElement : element;
  const { colorScheme } = getComputedStyle(asking ?? element);
  if (colorScheme && colorScheme !== "normal") return { theme: "auto", scheme: "" };
  return { theme: "auto", scheme: isDarkBehind(element) ? "dark" : "light" };
}
