import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Inside the exponent",
  question: ["Pick a word, turn the dial.", "Where does T do its work?"],
  caption:
    "T stands under every score, inside the exponent. Halving it squares every ratio between two words, doubling it takes the square root, and the order never changes.",
  own: {
    howTo:
      "Pick the word whose arithmetic you want to see. Slope shows the same shares on a scale of powers of ten, where they lie on one straight line. The buttons under the formula point at its parts.",
  },
  howTo:
    "Pick the word whose arithmetic you want to see. Slope shows the same seven shares on a scale of powers of ten, where they lie on one straight line. The buttons under the formula point at its parts.",
  states: {
    slope: "a straight line",
  },
};
