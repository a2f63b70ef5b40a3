import { COLD, HOT, type Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [
  COLD,
  HOT,
  { id: "wrong", query: "t=0.3&words=capital" },
  { id: "tie", query: "t=0&words=coin" },
];

/** The whole dial is a moving picture, too. */
export const filmed = true;
