import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Rolling the dice",
  question: ["Draw one word, then a thousand.", "When do the counts settle?"],
  caption:
    "The shares, laid end to end. Dashed bar: what is to be expected. Bracket: where at least 95% of all experiments of this size end up.",
  howTo:
    "Draw as often as you like, then turn the dial. The points stay where they fell, and their counts are hatched until Count again takes the same points on the new ruler; drawing on counts them all there, too. New luck moves the points. Type a seed to have its points back.",
  states: {
    hot: "100 draws at T = 2",
    turned: "the dial turned after the draw",
    thousand: "1,000 draws",
  },
};
