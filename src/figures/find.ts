import type { Figure } from "../panel/defineFigure.tsx";

const figures = import.meta.glob<Figure>("./*/index.tsx", { import: "figure" });

/** The download that brings the figure called `id`; none of an unknown name. */
export const findFigure = (id: string): (() => Promise<Figure>) | undefined =>
  figures[`./${id}/index.tsx`];
