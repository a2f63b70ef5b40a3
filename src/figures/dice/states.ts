import type { Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [
  { id: "hot", query: "t=2&at=2" },
  { id: "turned", query: "t=2" },
  { id: "thousand", query: "n=1000" },
];

/** The whole dial is a moving picture, too. */
export const filmed = true;

/** Where its point shows: how it stands among prose, before the first draw. */
export const opening = "n=0";
