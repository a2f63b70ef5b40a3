import "../styles/layers.css";
import "../styles/reset.css";
import "../styles/tokens.css";
import "../styles/prose.css";
import "./stills.css";
import "../styles/page.css";
import "../styles/print.css";

export { SoftmaxFigure } from "./SoftmaxFigure.tsx";
export type { FigureReport, SoftmaxFigureProps } from "./props.ts";
export type { FigureId } from "../figures/ids.ts";
