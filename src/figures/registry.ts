import { choicesFigure } from "./choices.tsx";
import { curvesFigure } from "./curves.tsx";
import { cutsFigure } from "./cuts.tsx";
import { dialFigure } from "./dial.tsx";
import { diceFigure } from "./dice.tsx";
import { evidenceFigure } from "./evidence.tsx";
import { exponentialFigure } from "./exponential.tsx";
import { formulaFigure } from "./formula.tsx";
import { hiddenFigure } from "./hidden.tsx";
import { limitsFigure } from "./limits.tsx";
import { pipelineFigure } from "./pipeline.tsx";
import { playgroundFigure } from "./playground.tsx";
import { promptFigure } from "./prompt.tsx";
import { ranksFigure } from "./ranks.tsx";
import { scoresFigure } from "./scores.tsx";
import { sharesFigure } from "./shares.tsx";
import { storyFigure } from "./story.tsx";
import { tailFigure } from "./tail.tsx";
import { vectorsFigure } from "./vectors.tsx";
import { vendorsFigure } from "./vendors.tsx";
import { voicesFigure } from "./voices.tsx";
import { writingFigure } from "./writing.tsx";

/** Every figure, in the order of the article. Pages, links and tests iterate this list. */
export const figures = [
  dialFigure,
  vectorsFigure,
  hiddenFigure,
  scoresFigure,
  sharesFigure,
  pipelineFigure,
  exponentialFigure,
  formulaFigure,
  curvesFigure,
  limitsFigure,
  choicesFigure,
  diceFigure,
  writingFigure,
  storyFigure,
  voicesFigure,
  tailFigure,
  ranksFigure,
  promptFigure,
  evidenceFigure,
  vendorsFigure,
  cutsFigure,
  playgroundFigure,
] as const;

/** The name of a figure. */
export type FigureId = (typeof figures)[number]["id"];

/** The figure called `id`, if there is one. */
export const figureNamed = (id: string): (typeof figures)[number] | undefined =>
  figures.find((figure) => figure.id === id);
