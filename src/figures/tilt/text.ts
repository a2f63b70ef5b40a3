import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "The tilt",
  question: ["Turn the dial and watch the line.", "What never moves?"],
  caption:
    "Shares in powers of ten over their scores: one straight line, of slope 1/T. Below it, the same shares as columns. Grey: the model as it is.",
  howTo:
    "Turn the dial: the line tilts, the columns follow, and no word moves sideways. Arrows at the bottom stand for words with less than one pick in a million. The word buttons choose whose arithmetic is written out.",
};
