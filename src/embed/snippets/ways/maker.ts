import type { FigureInState } from "../figure.ts";
import { type Look, lookCss } from "../look.ts";
import type { Offer, Piece } from "../offer.ts";

/** What a way makes of a figure; the host adds what to do with it. */
export type Made = Omit<Offer, "steps">;

/** Makes an offer from the site's root, a figure and its look. */
export type Maker = (base: string, figure: FigureInState, look: Look) => Made;

/** The choices that every live figure leaves: how much of it is shown, and in which colours. */
export const SHOWN = ["view", "caption", "controls", "theme", "theming"] as const;

/** The colours, type and room of one's own as a piece for the page's style sheet. */
export function stylePieces(look: Look): readonly Piece[] {
  const text = lookCss(look);
  return text === undefined ? [] : [{ label: "CSS, for all figures of the page", text }];
}
