import type { FigureStates } from "../../panel/preset.ts";

/** Its states that had pages and pictures of their own, and have them still. */
export const states: FigureStates = {
  presets: [
    { id: "zero", query: "t=0" },
    { id: "infinity", query: "t=inf" },
    { id: "tie", query: "t=0&z=5,5,3.5,2.5,1.5,0,-1" },
  ],
  filmed: true,
};
