import { type FigureStates, HOT } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [{ id: "zero", query: "t=0" }, HOT, { id: "four", query: "four=1" }],
  filmed: true,
};
