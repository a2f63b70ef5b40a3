import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Edit everything",
  question: ["Bring your own words and scores.", "What does the dial make of them?"],
  caption:
    "Softmax runs over every word in the list, and nothing leaves your machine. An API tells only the likeliest tokens, so away from the T of its numbers their shares are known within bounds: the unseen rest of the vocabulary takes part too.",
  howTo:
    "Drag a score, or press a word or a number to type; with the keyboard, Tab to the words and go through them with the arrows. Pin a temperature to compare it with where the dial stands. To read a model’s own numbers, paste an API’s answer with top_logprobs.",
  states: {
    compared: "T = 0.5 and T = 2 compared",
    api: "an API’s answer at T = 2",
  },
};
