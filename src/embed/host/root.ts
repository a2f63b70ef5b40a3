/** The name of the loader under the site's root. */
const LOADER = /v[\d.]+\/embed\.js(?:[?#].*)?$/;

/** The script that runs now, or where a host has moved it aside, the one with the loader's name. */
const script =
  document.currentScript instanceof HTMLScriptElement && document.currentScript.src
    ? document.currentScript
    : [...document.scripts].find(({ src }) => LOADER.test(src));

if (!script)
  throw new Error("the loader of <softmax-figure> finds no script of its name: v1/embed.js");

/** The address that the site's pages stand under, with a slash at its end. */
export const ROOT = new URL("..", script.src).href;

/** Where the page says its theme, for all figures: the script's own `data-theme-from`. */
export const THEME_FROM = script.dataset["themeFrom"];
