import type { Preset } from "../../panel/preset.ts";

/** The states that had pages and pictures of their own, and have them still. */
export const presets: readonly Preset[] = [
  { id: "zero", query: "t=0" },
  { id: "infinity", query: "t=inf" },
  { id: "tie", query: "t=0&z=5,5,3.5,2.5,1.5,0,-1" },
];

/** The whole dial is a moving picture, too. */
export const filmed = true;
