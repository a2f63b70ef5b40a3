import type { Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [
  { id: "gravel", title: "a word that does not fit", query: "word=gravel" },
  { id: "largest-first", title: "the largest products first", query: "order=size" },
];
