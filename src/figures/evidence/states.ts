import type { Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [
  { id: "last", title: "the last point", query: "t=1.6" },
  { id: "beyond", title: "beyond what was measured", query: "t=2" },
];

/** The whole dial is a moving picture, too. */
export const filmed = true;
