import type { Figure } from "./defineFigure.tsx";
import { dialFigure } from "./dial.tsx";
import { formulaFigure } from "./formula.tsx";
import { pipelineFigure } from "./pipeline.tsx";
import type { FigureId } from "./registry.ts";
import { scoresFigure } from "./scores.tsx";
import { sharesFigure } from "./shares.tsx";
import { vectorsFigure } from "./vectors.tsx";

/** A figure, or the download that brings it. */
type Source = Figure | (() => Promise<Figure>);

/** Where a browser finds each figure's code: with the page, or in a file of its own that is loaded when it is near. */
const sources: Readonly<Record<FigureId, Source>> = {
  dial: dialFigure,
  vectors: vectorsFigure,
  hidden: () => import("./hidden.tsx").then((code) => code.hiddenFigure),
  scores: scoresFigure,
  shares: sharesFigure,
  pipeline: pipelineFigure,
  exponential: () => import("./exponential.tsx").then((code) => code.exponentialFigure),
  formula: formulaFigure,
  curves: () => import("./curves.tsx").then((code) => code.curvesFigure),
  limits: () => import("./limits.tsx").then((code) => code.limitsFigure),
  choices: () => import("./choices.tsx").then((code) => code.choicesFigure),
  tail: () => import("./tail.tsx").then((code) => code.tailFigure),
  dice: () => import("./dice.tsx").then((code) => code.diceFigure),
  writing: () => import("./writing.tsx").then((code) => code.writingFigure),
  voices: () => import("./voices.tsx").then((code) => code.voicesFigure),
  story: () => import("./story.tsx").then((code) => code.storyFigure),
  ranks: () => import("./ranks.tsx").then((code) => code.ranksFigure),
  prompt: () => import("./prompt.tsx").then((code) => code.promptFigure),
  evidence: () => import("./evidence.tsx").then((code) => code.evidenceFigure),
  cuts: () => import("./cuts.tsx").then((code) => code.cutsFigure),
  vendors: () => import("./vendors.tsx").then((code) => code.vendorsFigure),
  playground: () => import("./playground.tsx").then((code) => code.playgroundFigure),
};

/** The figure called `id`, or the download that brings it; none of an unknown name. */
export const findFigure = (id: string): Source | undefined =>
  Object.hasOwn(sources, id) ? sources[id as FigureId] : undefined;
