import { type FigureStates, HOT } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [HOT],
  filmed: true,
  opening: "t=1.5",
};
