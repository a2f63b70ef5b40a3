export { SoftmaxFigure } from "./SoftmaxFigure.tsx";
export type { FigureComponent } from "./figureComponent.tsx";
export type {
  FigureProps,
  FigureReport,
  SoftmaxFigureHandle,
  SoftmaxFigureProps,
} from "./props.ts";
export type { FigureId } from "../figures/ids.ts";
