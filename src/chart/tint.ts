import { createContext, type CSSProperties, useContext } from "react";

const Tint = createContext<CSSProperties>({});

/**
 * Gives the charts inside it their colour, as custom properties. Charts put them on the few elements that wear the
 * colour: on a common ancestor they would be inherited by, and restyle, everything in the figure at each step of a drag.
 */
export const TintProvider = Tint.Provider;

/** The style for an element of class `sx-tinted`. */
export const useTint = (): CSSProperties => useContext(Tint);
