export { SoftmaxFigure } from "./SoftmaxFigure.tsx";
export type { FigureReport, SoftmaxFigureProps } from "./props.ts";
export type { FigureId } from "../figures/registry.ts";
