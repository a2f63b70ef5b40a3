import type { FigureInState, Look } from "../figure.ts";
import type { Offer } from "../offer.ts";

/** What a way makes of a figure; the host adds what to do with it. */
export type Made = Omit<Offer, "steps">;

/** Makes an offer from the site's root, a figure and its look. */
export type Maker = (base: string, figure: FigureInState, look: Look) => Made;
