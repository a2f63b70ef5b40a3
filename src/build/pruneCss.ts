const RULE = /([^{}]+)\{([^{}]*)\}/g;
const CLASS = /\.(-?[A-Za-z_][\w-]*)/g;

/** Every class that appears in `html`. */
export const classesOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)));

/**
 * The rules of a flat style sheet that can apply to elements with `classes`: selectors that ask for another class are
 * dropped, and with the last of its selectors a rule.
 */
export const pruneCss = (css: string, classes: ReadonlySet<string>): string =>
  css.replace(RULE, (_, selectors: string, body: string) => {
    const kept = selectors
      .split(",")
      .filter((selector) =>
        [...selector.matchAll(CLASS)].every(([, name = ""]) => classes.has(name)),
      );
    return kept.length > 0 ? `${kept.join(",")}{${body}}` : "";
  });
