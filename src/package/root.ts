/** Takes the place of `embed/host/root.ts`, which asks the page's script: a bundled module has none. */

/** The address that the site's pages stand under, with a slash at its end; empty until it is set. */
export let ROOT = "";

/** Where the page says its theme, for all figures: a selector such as `html[data-theme]`. */
export let THEME_FROM: string | undefined;

/** Sets the one and the other. */
export function setRoot(root: string, themeFrom: string | undefined): void {
  ROOT = root.replace(/\/*$/, "/");
  THEME_FROM = themeFrom;
}
