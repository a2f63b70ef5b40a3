import { THEMING_NAMES, type ThemingName } from "./theming.ts";

/** What the value of a property of a look has to be. */
type Kind = "colour" | "length" | "fonts" | "ratio";

/** What each of them has to be. */
export const THEMING: Readonly<Record<ThemingName, Kind>> = {
  cold: "colour",
  hot: "colour",
  ink: "colour",
  paper: "colour",
  panel: "colour",
  radius: "length",
  font: "fonts",
  density: "ratio",
};

/** Rounder than this, in CSS pixels, a row's outline cuts its word. */
export const MOST_ROUND = 24;

/** With less room rows touch, with more a word is parted from its neighbours. */
export const DENSITIES = [0.75, 1.5] as const;

/** How long a value may be, in characters. */
const LONGEST = 80;

const ONE_COLOUR = String.raw`(?:#[\da-f]+|[a-z]+|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([\w\s.,%/+-]*\))`;

/** A colour, or one for light pages and one for dark. */
const OF_ITS_OWN = new RegExp(
  `^(?:${ONE_COLOUR}|light-dark\\(\\s*${ONE_COLOUR}\\s*,\\s*${ONE_COLOUR}\\s*\\))$`,
  "i",
);

/** What takes its colour from elsewhere. */
const OF_OTHERS = /\b(inherit|initial|unset|revert|revert-layer|currentcolor)\b/i;

/** Whether `text` is a colour of CSS that needs nothing else to be known. */
export type IsColour = (text: string) => boolean;

/** Asks the browser. */
export const isCssColour: IsColour = (text) => CSS.supports("color", text);

/**
 * The value of `name` that `text` asks for, as CSS; `undefined` if it is none. Total, and nothing that comes of it can
 * fetch anything: no `url()`, no `var()`.
 */
export function parseTheming(
  name: ThemingName,
  text: string,
  isColour: IsColour = isCssColour,
): string | undefined {
  const value = text.trim();
  if (value === "" || value.length > LONGEST) return undefined;
  switch (THEMING[name]) {
    case "colour": {
      const colour = /^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(value) ? `#${value}` : value;
      return OF_ITS_OWN.test(colour) && !OF_OTHERS.test(colour) && isColour(colour)
        ? colour
        : undefined;
    }
    case "length": {
      const pixels = Number(/^(\d+(?:\.\d+)?)(?:px)?$/.exec(value)?.[1] ?? NaN);
      return pixels <= MOST_ROUND ? `${pixels}px` : undefined;
    }
    case "fonts":
      return /^[\p{L}\d "',-]+$/u.test(value) && balanced(value) ? value : undefined;
    case "ratio": {
      const ratio = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
      return ratio >= DENSITIES[0] && ratio <= DENSITIES[1] ? String(ratio) : undefined;
    }
  }
}

const balanced = (text: string): boolean =>
  ["'", '"'].every((quote) => (text.split(quote).length - 1) % 2 === 0);

/** A look that was asked for: what of it can be had, and the names and texts of what cannot. */
export interface AskedTheming {
  readonly values: readonly (readonly [name: ThemingName, value: string])[];
  readonly misread: readonly (readonly [name: ThemingName, text: string])[];
}

/** The look in the query of a frame's address. */
export function themingOf(query: URLSearchParams, isColour?: IsColour): AskedTheming {
  const asked = THEMING_NAMES.flatMap((name) => {
    const text = query.get(name);
    return text === null ? [] : [{ name, text, value: parseTheming(name, text, isColour) }];
  });
  return {
    values: asked.flatMap(({ name, value }) =>
      value === undefined ? [] : [[name, value] as const],
    ),
    misread: asked.flatMap(({ name, text, value }) =>
      value === undefined ? [[name, text] as const] : [],
    ),
  };
}
