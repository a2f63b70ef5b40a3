import type { FigureText } from "../panel/figureText.ts";
import { type FigureId, ofEach } from "./ids.ts";

/** The text of every figure. */
export const texts: Readonly<Record<FigureId, FigureText>> = ofEach(
  import.meta.glob<FigureText>("./*/text.ts", { eager: true, import: "text" }),
);
