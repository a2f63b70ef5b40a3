import { type FigureStates, HOT } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [
    HOT,
    { id: "cut-first", query: "t=2&order=kpmt" },
    { id: "idle", query: "t=2&p=0.5&order=kpmt" },
  ],
  filmed: true,
  opening: "t=2&p=0.9",
};
