import type { FigureId } from "../figures/ids.ts";

/** How tall each framed figure is, in CSS pixels: at most, from 280 px of width on, and from 720 px on. */
export const heights: Readonly<
  Record<FigureId, { readonly narrow: number; readonly wide: number }>
> = {
  dial: { narrow: 1320, wide: 890 },
  vectors: { narrow: 1070, wide: 570 },
  hidden: { narrow: 3460, wide: 2250 },
  scores: { narrow: 1280, wide: 810 },
  shares: { narrow: 1190, wide: 640 },
  pipeline: { narrow: 2140, wide: 1110 },
  exponential: { narrow: 930, wide: 660 },
  formula: { narrow: 1960, wide: 1230 },
  curves: { narrow: 1440, wide: 1070 },
  limits: { narrow: 1770, wide: 1150 },
  choices: { narrow: 1310, wide: 1090 },
  story: { narrow: 2280, wide: 1270 },
  tail: { narrow: 1540, wide: 1010 },
  dice: { narrow: 2400, wide: 1340 },
  writing: { narrow: 3160, wide: 1580 },
  voices: { narrow: 2340, wide: 1550 },
  ranks: { narrow: 1950, wide: 1520 },
  prompt: { narrow: 3140, wide: 1690 },
  evidence: { narrow: 1860, wide: 1300 },
  cuts: { narrow: 2400, wide: 1380 },
  vendors: { narrow: 3380, wide: 2370 },
  playground: { narrow: 2200, wide: 1160 },
};

/** From this width on, in CSS pixels, the parts of a framed figure stand side by side. */
const SIDE_BY_SIDE = 600;

/** About how tall the framed figure `id` is at a width, both in CSS pixels; undefined if there is no such figure. */
export const heightAt = (id: string, width: number): number | undefined =>
  isFramed(id) ? heights[id][width < SIDE_BY_SIDE ? "narrow" : "wide"] : undefined;

const isFramed = (id: string): id is FigureId => Object.hasOwn(heights, id);
