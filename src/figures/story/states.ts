import { HOT, type Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [
  { id: "zero", query: "t=0" },
  HOT,
  { id: "four", query: "four=1" },
];

/** The whole dial is a moving picture, too. */
export const filmed = true;
