import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "The long tail",
  question: ["Add the words nobody would pick,", "then heat from 1 to 2. Who wins?"],
  caption:
    "Every word in the tail is hopeless on its own. There are 49,993 of them. The tail is a toy, all of one score, and every word of it is in the sum.",
  howTo:
    "The switch adds the rest of a vocabulary of 50,000 words. The dial works as before; the slider below it makes the tail better or worse.",
};
