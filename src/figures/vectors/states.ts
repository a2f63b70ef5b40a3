import type { FigureStates } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [{ id: "gravel", query: "word=6" }],
};
