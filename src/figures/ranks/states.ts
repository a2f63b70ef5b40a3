import { COLD, type FigureStates, HOT } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [COLD, HOT, { id: "larger", query: "t=2&n=200000" }],
  filmed: true,
  opening: "t=2",
};
