import { COLD, type FigureStates, HOT } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [COLD, HOT, { id: "toy", query: "t=2&model=chain" }],
  filmed: true,
  opening: "t=2",
};
