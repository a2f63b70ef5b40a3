import { COLD, type FigureStates, HOT } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [COLD, HOT, { id: "slope", query: "t=0.5&view=slope" }],
  filmed: true,
};
