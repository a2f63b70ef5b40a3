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
  limits: { narrow: 1730, wide: 1110 },
  choices: { narrow: 1310, wide: 1090 },
  tail: { narrow: 1540, wide: 1010 },
};
