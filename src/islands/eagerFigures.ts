import type { Figure } from "../panel/defineFigure.tsx";

/** The figures whose code comes with the page, as readers reach them first; that of others comes when they are near. */
const figures = import.meta.glob<Figure>("../figures/{dial,vectors,shares,pipeline}/index.tsx", {
  eager: true,
  import: "figure",
});

/** The figure called `id`, if its code came with the page. */
export const eagerFigure = (id: string): Figure | undefined =>
  figures[`../figures/${id}/index.tsx`];
