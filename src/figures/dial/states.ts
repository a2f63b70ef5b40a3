import { COLD, type FigureStates, HOT } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [
    COLD,
    HOT,
    { id: "wrong", query: "t=0.3&words=capital" },
    { id: "tie", query: "t=0&words=coin" },
  ],
  filmed: true,
};
