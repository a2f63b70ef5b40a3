import { choicesFigure } from "./choices/index.tsx";
import { curvesFigure } from "./curves/index.tsx";
import { cutsFigure } from "./cuts/index.tsx";
import { dialFigure } from "./dial/index.tsx";
import { diceFigure } from "./dice/index.tsx";
import { evidenceFigure } from "./evidence/index.tsx";
import { exponentialFigure } from "./exponential/index.tsx";
import { formulaFigure } from "./formula/index.tsx";
import { hiddenFigure } from "./hidden/index.tsx";
import { limitsFigure } from "./limits/index.tsx";
import { pipelineFigure } from "./pipeline/index.tsx";
import { playgroundFigure } from "./playground/index.tsx";
import { promptFigure } from "./prompt/index.tsx";
import { ranksFigure } from "./ranks/index.tsx";
import { scoresFigure } from "./scores/index.tsx";
import { sharesFigure } from "./shares/index.tsx";
import { storyFigure } from "./story/index.tsx";
import { tailFigure } from "./tail/index.tsx";
import { vectorsFigure } from "./vectors/index.tsx";
import { vendorsFigure } from "./vendors/index.tsx";
import { voicesFigure } from "./voices/index.tsx";
import { writingFigure } from "./writing/index.tsx";

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
