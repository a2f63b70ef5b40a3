import type { Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [
  { id: "compared", query: "t=2&pins=0.5" },
  {
    id: "api",
    query: "t=2&list=the*-0.734_a*-1.514_my*-2.12&kind=logprobs",
  },
];

/** The whole dial is a moving picture, too. */
export const filmed = true;
