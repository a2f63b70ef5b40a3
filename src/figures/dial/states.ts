import { COLD, HOT, type Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [
  COLD,
  HOT,
  { id: "wrong", title: "a model that is wrong", query: "t=0.3&words=capital" },
  { id: "tie", title: "a tie at T = 0", query: "t=0&words=coin" },
];

/** The whole dial is a moving picture, too. */
export const filmed = true;
