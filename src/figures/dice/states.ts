import type { Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [
  { id: "hot", title: "100 draws at T = 2", query: "t=2&at=2" },
  { id: "turned", title: "the dial turned after the draw", query: "t=2" },
  { id: "thousand", title: "1,000 draws", query: "n=1000" },
];

/** The whole dial is a moving picture, too. */
export const filmed = true;
