import type { FigureStates } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [
    { id: "hot", query: "t=1.5" },
    { id: "refused", query: "t=0&vendor=openai-reasoning" },
  ],
  filmed: true,
};
