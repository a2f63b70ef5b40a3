import type { Query } from "../model/params.ts";
import type { FigureId } from "./registry.ts";

/** A state of a figure that is worth a page and a picture of its own. */
export interface Preset {
  /** Its name in addresses: kebab case, never renamed. */
  readonly id: string;
  readonly title: string;
  /** The query that describes the state. */
  readonly query: string;
}

const COLD: Preset = { id: "cold", title: "T = 0.2", query: "t=0.2" };
const HOT: Preset = { id: "hot", title: "T = 2", query: "t=2" };

/** The presets of every figure, beside the state that it begins with. */
export const presets: Readonly<Record<FigureId, readonly Preset[]>> = {
  dial: [
    COLD,
    HOT,
    { id: "wrong", title: "a model that is wrong", query: "t=0.3&words=capital" },
    { id: "tie", title: "a tie at T = 0", query: "t=0&words=coin" },
  ],
  vectors: [{ id: "gravel", title: "the last word", query: "word=6" }],
  hidden: [
    { id: "gravel", title: "a word that does not fit", query: "word=gravel" },
    { id: "largest-first", title: "the largest products first", query: "order=size" },
  ],
  scores: [{ id: "plus-three", title: "3 added to every score", query: "z=8,7,6.5,5.5,4.5,3,2" }],
  shares: [{ id: "plus-eight", title: "8 added to every score", query: "add=8" }],
  pipeline: [HOT, { id: "overflow", title: "scores in the thousands", query: "lifted=1" }],
  exponential: [{ id: "base-ten", title: "base 10", query: "gap=2&base=10" }],
  formula: [COLD, HOT, { id: "slope", title: "a straight line", query: "t=0.5&view=slope" }],
  curves: [HOT],
  limits: [
    { id: "zero", title: "T = 0", query: "t=0" },
    { id: "infinity", title: "T = ∞", query: "t=inf" },
    { id: "tie", title: "a tie at T = 0", query: "t=0&z=5,5,3.5,2.5,1.5,0,-1" },
  ],
  choices: [HOT],
  tail: [HOT],
  dice: [
    { id: "hot", title: "100 draws at T = 2", query: "t=2&at=2" },
    { id: "turned", title: "the dial turned after the draw", query: "t=2" },
    { id: "thousand", title: "1,000 draws", query: "n=1000" },
  ],
  writing: [
    { id: "around-one", title: "T = 0.7, 1 and 1.3", query: "ta=0.7&tc=1.3" },
    { id: "next-word", title: "what one word was picked from", query: "word=c1.2" },
  ],
  story: [
    { id: "zero", title: "T = 0", query: "t=0" },
    HOT,
    { id: "four", title: "four temperatures", query: "four=1" },
  ],
  voices: [COLD, HOT],
  ranks: [COLD, HOT, { id: "larger", title: "200,000 words at T = 2", query: "t=2&n=200000" }],
  prompt: [COLD, HOT, { id: "toy", title: "the word chain at T = 2", query: "t=2&model=chain" }],
  evidence: [
    { id: "last", title: "the last point", query: "t=1.6" },
    { id: "beyond", title: "beyond what was measured", query: "t=2" },
  ],
  cuts: [
    HOT,
    { id: "cut-first", title: "the cut first, at T = 2", query: "t=2&order=kpmt" },
    { id: "idle", title: "a dial that does nothing", query: "t=2&p=0.5&order=kpmt" },
  ],
  vendors: [
    { id: "hot", title: "T = 1.5", query: "t=1.5" },
    { id: "refused", title: "a model that refuses it", query: "t=0&vendor=openai-reasoning" },
  ],
  playground: [
    { id: "compared", title: "T = 0.5 and T = 2 compared", query: "t=2&pins=0.5" },
    {
      id: "api",
      title: "an API’s answer at T = 2",
      query: "t=2&list=the*-0.734_a*-1.514_my*-2.12&kind=logprobs",
    },
  ],
};

/** The figures whose whole dial is also a moving picture. */
export const swept: readonly FigureId[] = [
  "dial",
  "pipeline",
  "formula",
  "curves",
  "limits",
  "choices",
  "tail",
  "dice",
  "story",
  "playground",
  "voices",
  "evidence",
  "vendors",
  "cuts",
  "ranks",
  "prompt",
];

/** Whether `query` sets no more than the dial, so that the film of the whole dial is the same as from the beginning. */
export const setsDialAlone = (query: Query): boolean => [...query].every(([name]) => name === "t");
