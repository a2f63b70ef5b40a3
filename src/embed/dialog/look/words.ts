import { numberFormat } from "../../../words/numbers.ts";
import type { ThemingName } from "../../theming.ts";
import { NEEDED, type Seen } from "./contrast.ts";

/** What is said of a look of one's own. */
export const labels = {
  asTheyWere: "As they were",
  failed: "What asks for colours and type has not come. Close this and open it again.",
  names: {
    cold: "Cold",
    hot: "Hot",
    ink: "Ink",
    paper: "Paper",
    panel: "Panel",
    radius: "Corners, in px",
    font: "Font",
    density: "Room for rows",
  },
} as const;

/** What the questions about it are folded under, and whether an answer to them needs another look. */
export const summary = (faint: boolean): string =>
  faint ? "Colours and type of your own: too faint" : "Colours and type of your own";

const onPages = { light: "on a light page", dark: "on a dark page" } as const;

const nameOf = (name: ThemingName): string => labels.names[name].toLowerCase();

/** Rounded down: what falls short of what is needed must not look as if it did not. */
const written = numberFormat({
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  roundingMode: "floor",
});

/** That a pair of colours is too faint, how faint, and what would be enough. */
export const faintSentence = ({ of, on, drawn, scheme, ratio }: Seen): string =>
  `Too faint: ${onPages[scheme]}, ${nameOf(of)} on ${nameOf(on)} has a contrast of ${written(ratio)} to 1, and ${drawn} need ${NEEDED[drawn]} to 1.`;

/** That all of them have contrast enough, and the one that has least. */
export const fineSentence = ({ of, on, ratio }: Seen): string =>
  `Every pair has contrast enough: least has ${nameOf(of)} on ${nameOf(on)}, ${written(ratio)} to 1.`;
