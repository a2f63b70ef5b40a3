import type { FigureStates } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [
    { id: "hot", query: "t=2&at=2" },
    { id: "turned", query: "t=2" },
    { id: "thousand", query: "n=1000" },
  ],
  filmed: true,
  opening: "n=0",
};
