import { DENSITIES, MOST_ROUND, THEMING } from "./parseTheming.ts";
import type { ThemingName } from "./theming.ts";

/** What a value of each kind is. */
const expected = {
  colour: "a colour, such as 0062b1",
  length: `a number of pixels up to ${MOST_ROUND}`,
  fonts: "the name of a font",
  ratio: `a number from ${DENSITIES[0]} to ${DENSITIES[1]}`,
} as const;

/** What the parameter `name` of a figure's look expects. */
export const expectedTheming = (name: ThemingName): string => expected[THEMING[name]];

/** That `text` was asked for as `name` of a figure's look and is none, and what would be one. */
export const misreadTheming = (name: ThemingName, text: string): string =>
  `“${name}=${text}” is not ${expectedTheming(name)}: the figure keeps its own.`;
