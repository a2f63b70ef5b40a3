import { channelsOf } from "../channels.ts";

/** How pages without a colour scheme say that they are dark: a class or an attribute at their root. A selector. */
export const DARK = ":is(html,body):is(.dark,.dark-mode,[data-theme=dark])";

/** The least opacity of a colour that is a ground, and the least brightness of a light one; of 255, and of three channels. */
const [SOLID, LIGHT] = [128, 383];

/** Whether `element` stands on a dark ground: the page says so, or the nearest background behind it is dark. */
export function isDarkBehind(element: Element): boolean {
  if (document.querySelector(DARK)) return true;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = channelsOf(
      getComputedStyle(at).backgroundColor,
    );
    if (opacity >= SOLID) return red + green + blue < LIGHT;
  }
  return false;
}
