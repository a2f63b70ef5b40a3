import { vendorLinks } from "./vendorSources.ts";

/** A source outside the site: where it is, what it is called, and when it was last read. */
export interface Source {
  readonly url: string;
  readonly title: string;
  /** What the article takes from it. */
  readonly for: string;
}

/** The month in which the sources below were last read. */
export const SOURCES_READ = "November 2026";

/** The addresses outside the site that pages link to; `everySource.ts` has those of single figures, too. */
export const links = {
  newsletter: {
    url: "https://societysbackend.com/p/temperature-in-llms",
    title: "What you need to understand about LLM creativity, Society’s Backend",
    for: "the newsletter that set the brief for this page",
  },
  gptVideo: {
    url: "https://www.youtube.com/watch?v=wjZofJX0v4M&t=1342s",
    title: "But what is a GPT?, 3Blue1Brown",
    for: "“Softmax with temperature” begins at 22:22",
  },
  gptLesson: {
    url: "https://www.3blue1brown.com/lessons/gpt",
    title: "But what is a GPT?, the lesson page",
    for: "the same lesson to read",
  },
  transformerExplainer: {
    url: "https://github.com/poloclub/transformer-explainer",
    title: "Transformer Explainer, Polo Club of Data Science",
    for: "GPT-2’s scores for five prompts, and their range for one of them; from five prompts we counted the choices",
  },
  stableSoftmax: {
    url: "https://doi.org/10.1093/imanum/draa038",
    title:
      "Blanchard, Higham & Higham (2021), Accurately computing the log-sum-exp and softmax functions",
    for: "why the largest score is subtracted first",
  },
  degeneration: {
    url: "https://arxiv.org/abs/1904.09751",
    title: "Holtzman et al. (2020), The Curious Case of Neural Text Degeneration",
    for: "repetition when the likeliest word is always taken; cutting off the tail",
  },
  howToGenerate: {
    url: "https://huggingface.co/blog/how-to-generate",
    title: "von Platen (2020), How to generate text, Hugging Face",
    for: "GPT-2 caught in a loop, and a cut that helps",
  },
  boltzmann: {
    url: "https://doi.org/10.1207/s15516709cog0901_7",
    title: "Ackley, Hinton & Sejnowski (1985), A Learning Algorithm for Boltzmann Machines",
    for: "Boltzmann’s law, with its temperature, for units of two states",
  },
  bridle: {
    url: "https://doi.org/10.1007/978-3-642-76153-9_28",
    title:
      "Bridle (1990), Probabilistic Interpretation of Feedforward Classification Network Outputs",
    for: "the name softmax",
  },
  distillation: {
    url: "https://arxiv.org/abs/1503.02531",
    title: "Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network",
    for: "softmax with temperature, written as it is here",
  },
  creativity: {
    url: "https://arxiv.org/abs/2405.00492",
    title:
      "Peeperkorn et al. (2024), Is Temperature the Creativity Parameter of Large Language Models?",
    for: "novelty weakly, incoherence moderately related to temperature",
  },
  problemSolving: {
    url: "https://arxiv.org/abs/2402.05201",
    title: "Renze & Guven (2024), The Effect of Sampling Temperature on Problem Solving in LLMs",
    for: "nine models, multiple choice: no significant effect from 0 to 1",
  },
  problemSolvingData: {
    url: "https://github.com/matthewrenze/jhu-llm-temperature/tree/main/data",
    title: "Renze & Guven (2024), data: results.csv, and the details of every call",
    for: "the 17 points of “Evidence beside theory”",
  },
  hotOrCold: {
    url: "https://arxiv.org/abs/2506.07295",
    title:
      "Li et al. (2025), Exploring the Impact of Temperature on Large Language Models: Hot or Cold?",
    for: "six skills from 0 to 2, each with an effect of its own; three quantised models up to 4",
  },
  minP: {
    url: "https://arxiv.org/abs/2407.01082",
    title:
      "Nguyen et al. (2024), Turning Up the Heat: Min-p Sampling for Creative and Coherent LLM Outputs",
    for: "min-p; the next source disputes that it does better than other cuts",
  },
  minPCritique: {
    url: "https://arxiv.org/abs/2506.13681",
    title:
      "Schaeffer et al. (2025), Turning Down the Heat: A Critical Analysis of Min-p Sampling in Language Models",
    for: "min-p tested again: no better than other cuts",
  },
  nondeterminism: {
    url: "https://thinkingmachines.ai/blog/defeating-nondeterminism-in-llm-inference/",
    title: "He & Thinking Machines Lab (2025), Defeating Nondeterminism in LLM Inference",
    for: "why answers differ at T = 0",
  },
  ...vendorLinks,
} as const satisfies Readonly<Record<string, Source>>;

/** The name of an outgoing link. */
export type LinkName = keyof typeof links;
