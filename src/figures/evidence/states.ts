import type { FigureStates } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [
    { id: "last", query: "t=1.6" },
    { id: "beyond", query: "t=2" },
  ],
  filmed: true,
  opening: "t=1.5",
};
