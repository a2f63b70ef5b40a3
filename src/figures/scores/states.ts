import type { FigureStates } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [{ id: "plus-three", query: "z=8,7,6.5,5.5,4.5,3,2" }],
};
