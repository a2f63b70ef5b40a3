import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Rolling the dice",
  question: ["Draw one word, then a thousand.", "When do the counts settle?"],
  caption:
    "The shares at the dial’s temperature, laid end to end from 0 to 1. The dial moves the borders, the seed moves the points. Dashed bar: what is to be expected. Bracket: where at least 95% of all experiments of this size end up, so that by luck alone fewer than one word in twenty lands outside. Invented scores, a computer’s dice, exact arithmetic.",
  howTo:
    "Draw as often as you like, then turn the dial. The points stay where they fell, and their counts are hatched until Count again takes the same points on the new ruler; drawing on counts them all there, too. New luck moves the points. Type a seed to have its points back.",
};
