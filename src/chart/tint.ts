import { createContext, type CSSProperties, useContext } from "react";

/** The colour of what temperature has touched: `--pig` for areas, `--pig-text` for text. */
export interface Tint extends CSSProperties {
  readonly "--pig": string;
  readonly "--pig-text": string;
}

const Pigment = createContext<Tint>({
  "--pig": "var(--fill-mid)",
  "--pig-text": "var(--text-mid)",
});

/**
 * Gives the charts inside it their colour. Charts put it on the few elements that wear it: on a common ancestor it would
 * be inherited by, and restyle, everything in the figure at each step of a drag.
 */
export const TintProvider = Pigment.Provider;

/** The style for an element that wears the colour, or holds what does. */
export const useTint = (): Tint => useContext(Pigment);
