import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "The long tail",
  question: ["Heat from 1 to 2.", "Who wins, the few good words or the many bad ones?"],
  caption:
    "Every word in the tail is hopeless on its own, and there are 49,993. The tail is a toy, all of one score, and all of it is in the sum.",
  own: {
    caption:
      "Every word in the tail is hopeless on its own, and there are tens of thousands. The tail is a toy, all of one score, and all of it is in the sum.",
  },
  howTo:
    "The switch adds the rest of a vocabulary of 50,000 words. The dial works as before; the slider below it makes the tail better or worse.",
};
