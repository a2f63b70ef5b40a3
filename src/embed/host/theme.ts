import { type Worn, wornAt } from "./pageTheme.ts";
import { THEME_FROM } from "./root.ts";

/** What `element`'s figure wears, where `data-theme-from` of the element or of the script may say where the page shows its theme. */
export const themeOf = (element: HTMLElement, asked: string | null): Worn =>
  wornAt(element, asked, element.dataset["themeFrom"] ?? THEME_FROM);
