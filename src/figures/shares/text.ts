import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Two ways to share",
  question: ["Add the same to every score.", "Which way of sharing gives the same answer?"],
  caption:
    "Dividing by the total breaks on negative scores and depends on where zero happens to be. Softmax depends on the gaps alone.",
  howTo: "Drag the slider to add the same number to every score, and watch both columns.",
  states: {
    "plus-eight": "8 added to every score",
  },
};
