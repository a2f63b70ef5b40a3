import type { Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [
  { id: "around-one", query: "ta=0.7&tc=1.3" },
  { id: "next-word", query: "word=c1.2" },
];
