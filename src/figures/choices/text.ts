import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "How many choices?",
  question: ["Find 3.", "At which temperature is it a fair pick among three words?"],
  caption:
    "Effective choices: how many equally likely words would be as hard to predict. It is 2 to the power of the entropy, or perplexity.",
  own: { question: ["Turn the dial.", "How open is the choice?"] },
  howTo:
    "Point at the curve or turn the dial. Each lamp is one fair choice; the last one may be lit in part.",
};
