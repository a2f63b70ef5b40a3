import type { Figure } from "../panel/defineFigure.tsx";
import { type FigureId, figureIds, isFigureId, ofEach } from "./ids.ts";

const byId = ofEach(
  import.meta.glob<Figure<FigureId>>("./*/index.tsx", { eager: true, import: "figure" }),
);

/** Every figure with all its code, in the order of the article. */
export const figures: readonly Figure<FigureId>[] = figureIds.map((id) => byId[id]);

/** The figure called `id`, if there is one. */
export const figureNamed = (id: string): Figure<FigureId> | undefined =>
  isFigureId(id) ? byId[id] : undefined;
