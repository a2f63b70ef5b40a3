import type { Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [{ id: "plus-three", query: "z=8,7,6.5,5.5,4.5,3,2" }];
