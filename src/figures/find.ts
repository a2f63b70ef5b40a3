import type { Figure } from "../panel/defineFigure.tsx";
import { dialFigure } from "./dial/index.tsx";
import { formulaFigure } from "./formula/index.tsx";
import { pipelineFigure } from "./pipeline/index.tsx";
import type { FigureId } from "./registry.ts";
import { scoresFigure } from "./scores/index.tsx";
import { sharesFigure } from "./shares/index.tsx";
import { vectorsFigure } from "./vectors/index.tsx";

/** A figure, or the download that brings it. */
type Source = Figure | (() => Promise<Figure>);

/** Where a browser finds each figure's code: with the page, or in a file of its own that is loaded when it is near. */
const sources: Readonly<Record<FigureId, Source>> = {
  dial: dialFigure,
  vectors: vectorsFigure,
  hidden: () => import("./hidden/index.tsx").then((code) => code.hiddenFigure),
  scores: scoresFigure,
  shares: sharesFigure,
  pipeline: pipelineFigure,
  exponential: () => import("./exponential/index.tsx").then((code) => code.exponentialFigure),
  formula: formulaFigure,
  curves: () => import("./curves/index.tsx").then((code) => code.curvesFigure),
  limits: () => import("./limits/index.tsx").then((code) => code.limitsFigure),
  choices: () => import("./choices/index.tsx").then((code) => code.choicesFigure),
  tail: () => import("./tail/index.tsx").then((code) => code.tailFigure),
  dice: () => import("./dice/index.tsx").then((code) => code.diceFigure),
  writing: () => import("./writing/index.tsx").then((code) => code.writingFigure),
  voices: () => import("./voices/index.tsx").then((code) => code.voicesFigure),
  story: () => import("./story/index.tsx").then((code) => code.storyFigure),
  ranks: () => import("./ranks/index.tsx").then((code) => code.ranksFigure),
  prompt: () => import("./prompt/index.tsx").then((code) => code.promptFigure),
  evidence: () => import("./evidence/index.tsx").then((code) => code.evidenceFigure),
  cuts: () => import("./cuts/index.tsx").then((code) => code.cutsFigure),
  vendors: () => import("./vendors/index.tsx").then((code) => code.vendorsFigure),
  playground: () => import("./playground/index.tsx").then((code) => code.playgroundFigure),
};

/** The figure called `id`, or the download that brings it; none of an unknown name. */
export const findFigure = (id: string): Source | undefined =>
  Object.hasOwn(sources, id) ? sources[id as FigureId] : undefined;
