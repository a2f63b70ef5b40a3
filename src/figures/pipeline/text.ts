import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Softmax, step by step",
  question: ["Walk through it.", "How does a score become a share?"],
  caption:
    "Exponentiate, add, share: that is softmax. The division by T before it is temperature; at T = 1 it changes nothing.",
  howTo:
    "Back and Next walk through the steps, the numbers jump to one, All shows everything. The dial works at every step. The two switches show what happens to scores in the thousands.",
  states: {
    overflow: "scores in the thousands",
  },
};
