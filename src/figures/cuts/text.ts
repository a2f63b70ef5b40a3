import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Cuts and their order",
  question: ["Heat it to 2, then swap the steps.", "How many words are left?"],
  caption:
    "A cut drops words, temperature only moves shares. A cut that runs before the temperature sees the shares at T = 1, a cut that runs after it sees what the dial made of them. Hollow bars: the shares before the step in hand. Seven words and invented scores.",
  own: {
    caption:
      "A cut drops words, temperature only moves shares. A cut that runs before the temperature sees the shares at T = 1, a cut that runs after it sees what the dial made of them. Hollow bars: the shares before the step in hand.",
  },
  howTo:
    "Pick a cut and drag its gate. Below the dial stand the four steps in the order in which they run, each with the words that are left after it: press one to take it in hand, then move it or turn it off. With the keyboard, arrows walk along the steps.",
  states: {
    "cut-first": "the cut first, at T = 2",
    idle: "a dial that does nothing",
  },
};
