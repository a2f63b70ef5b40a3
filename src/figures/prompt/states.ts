import { COLD, HOT, type Preset } from "../../panel/preset.ts";

/** The states that have a page and pictures of their own, beside the one that the figure begins in. */
export const presets: readonly Preset[] = [COLD, HOT, { id: "toy", query: "t=2&model=chain" }];

/** The whole dial is a moving picture, too. */
export const filmed = true;

/** Where its point shows: how it stands among prose. */
export const opening = "t=2";
