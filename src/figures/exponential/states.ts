import type { FigureStates } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [{ id: "base-ten", query: "gap=2&base=10" }],
};
