/** `text` cut at each `separator` that is in no parentheses. */
export function split(text: string, separator: RegExp): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if (letter === "(") depth++;
    if (letter === ")") depth--;
    if (depth === 0 && separator.test(letter)) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** The arguments of the CSS function `name` in `text`, if that is one. */
export const argumentsOf = (text: string, name: string): readonly string[] | undefined =>
  text.startsWith(`${name}(`) ? split(text.slice(name.length + 1, -1), /,/) : undefined;

/** The numbers in `text` that have the unit `unit`. */
export const numbers = (text: string, unit: string): readonly number[] =>
  [...text.matchAll(new RegExp(`(-?[\\d.]+)${unit}`, "g"))].map(([, n]) => Number(n));

/** The colour that a gradient's stop begins with. */
export const stopColour = (stop: string): string => split(stop, /\s/)[0] ?? "";

/** The style sheets of the page that scripts may read: not those that an extension has brought from elsewhere. */
export const readableSheets = (): readonly CSSStyleSheet[] =>
  [...document.styleSheets].filter((sheet) => {
    try {
      return sheet.cssRules.length > 0;
    } catch {
      return false;
    }
  });
