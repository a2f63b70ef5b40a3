import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Evidence beside theory",
  question: ["Turn past 1.", "Where does a real model begin to fail?"],
  caption:
    "Above, measured by Renze and Guven (2024): GPT-3.5 turbo, the same 100 questions at each temperature, ten answers to each in one call, of which the most frequent counts; lines are 95% intervals (Wilson). Below, computed: our seven words, a toy. The two share the dial and not the vocabulary, so the curve does not say where the failures must come.",
  howTo:
    "Point anywhere in the two plots or turn the dial below them. The table has all 17 measurements.",
  states: {
    last: "the last point",
    beyond: "beyond what was measured",
  },
};
