import type { FigureId } from "../figures/registry.ts";

/** How tall each framed figure is, in CSS pixels: at most, from 280 px of width on, and from 720 px on. */
export const heights: Readonly<
  Record<FigureId, { readonly narrow: number; readonly wide: number }>
> = {
  dial: { narrow: 1320, wide: 890 },
  vectors: { narrow: 1070, wide: 570 },
  scores: { narrow: 1280, wide: 810 },
  shares: { narrow: 1190, wide: 640 },
  pipeline: { narrow: 2140, wide: 1110 },
  exponential: { narrow: 930, wide: 660 },
  formula: { narrow: 1960, wide: 1230 },
  curves: { narrow: 1440, wide: 1070 },
  limits: { narrow: 1770, wide: 1150 },
  choices: { narrow: 1310, wide: 1090 },
  tail: { narrow: 1540, wide: 1010 },
  dice: { narrow: 2400, wide: 1340 },
  writing: { narrow: 2850, wide: 1430 },
  ranks: { narrow: 1950, wide: 1520 },
  evidence: { narrow: 1570, wide: 1180 },
  cuts: { narrow: 2400, wide: 1380 },
  vendors: { narrow: 3410, wide: 2350 },
  playground: { narrow: 1870, wide: 1120 },
};
