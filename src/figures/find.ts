import type { Figure } from "./defineFigure.tsx";
import { dialFigure } from "./dial.tsx";
import { exponentialFigure } from "./exponential.tsx";
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
  hidden: async () => (await import("./hidden.tsx")).hiddenFigure,
  scores: scoresFigure,
  shares: sharesFigure,
  pipeline: pipelineFigure,
  exponential: exponentialFigure,
  formula: formulaFigure,
  curves: async () => (await import("./curves.tsx")).curvesFigure,
  limits: async () => (await import("./limits.tsx")).limitsFigure,
  choices: async () => (await import("./choices.tsx")).choicesFigure,
  tail: async () => (await import("./tail.tsx")).tailFigure,
  dice: async () => (await import("./dice.tsx")).diceFigure,
  writing: async () => (await import("./writing.tsx")).writingFigure,
  voices: async () => (await import("./voices.tsx")).voicesFigure,
  story: async () => (await import("./story.tsx")).storyFigure,
  ranks: async () => (await import("./ranks.tsx")).ranksFigure,
  prompt: async () => (await import("./prompt.tsx")).promptFigure,
  evidence: async () => (await import("./evidence.tsx")).evidenceFigure,
  cuts: async () => (await import("./cuts.tsx")).cutsFigure,
  vendors: async () => (await import("./vendors.tsx")).vendorsFigure,
  playground: async () => (await import("./playground.tsx")).playgroundFigure,
};

/** The figure called `id`: at once where its code is here, else when it has been loaded; none of an unknown name. */
export function findFigure(id: string): Figure | Promise<Figure> | undefined {
  const source = Object.hasOwn(sources, id) ? sources[id as FigureId] : undefined;
  return typeof source === "function" ? source() : source;
}
