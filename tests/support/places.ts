import { figuresAt, type FigureId } from "../../src/figures/ids.ts";

/** The pages of prose, the article first: where each is under the site's root, and its figures in order. */
export const proseAt: readonly (readonly [path: string, ids: readonly FigureId[]])[] = [
  ...figuresAt,
];
