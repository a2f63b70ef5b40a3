import type { Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [
  { id: "zero", title: "T = 0", query: "t=0" },
  { id: "infinity", title: "T = ∞", query: "t=inf" },
  { id: "tie", title: "a tie at T = 0", query: "t=0&z=5,5,3.5,2.5,1.5,0,-1" },
];

/** The whole dial is a moving picture, too. */
export const filmed = true;
