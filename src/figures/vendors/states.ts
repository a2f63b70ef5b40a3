import type { Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [
  { id: "hot", query: "t=1.5" },
  { id: "refused", query: "t=0&vendor=openai-reasoning" },
];

/** The whole dial is a moving picture, too. */
export const filmed = true;
