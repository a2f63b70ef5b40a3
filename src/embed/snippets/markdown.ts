import { shareAddress, stillAddress } from "./addresses.ts";
import { escapeMarkdown } from "./escape.ts";
import type { FigureInState } from "./figure.ts";

/** The still as a Markdown image that links to the live figure. */
export const markdownSnippet = (base: string, figure: FigureInState): string =>
  `[![${escapeMarkdown(figure.alt)}](${stillAddress(base, figure, "png")})](${shareAddress(base, figure)})`;
