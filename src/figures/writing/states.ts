import type { FigureStates } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [
    { id: "around-one", query: "ta=0.7&tc=1.3" },
    { id: "next-word", query: "word=c1.2" },
  ],
};
