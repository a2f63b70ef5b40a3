import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Where a score comes from",
  question: ["Pick a word.", "How does its score come about?"],
  caption:
    "The hidden vector is the same for every word; each word brings its own. Four toy numbers here, thousands in a large model.",
  howTo: "Press a word to lay its vector beside the hidden one. The products add up to its score.",
  states: {
    gravel: "the last word",
  },
};
