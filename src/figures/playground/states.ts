import type { FigureStates } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [
    { id: "compared", query: "t=2&pins=0.5" },
    {
      id: "api",
      query: "t=2&list=the*-0.734_a*-1.514_my*-2.12&kind=logprobs",
    },
  ],
  filmed: true,
};
