import { type FigureStates, HOT } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [HOT, { id: "overflow", query: "lifted=1" }],
  filmed: true,
};
