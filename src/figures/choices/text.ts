import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "How many choices?",
  question: ["Find 3.", "At which temperature is it a fair pick among three words?"],
  caption:
    "Effective choices: the number of equally likely words that would be just as hard to predict. It is 2 to the power of the entropy, and its other name is perplexity. Small bends mark where the dial’s steps widen.",
  howTo:
    "Point at the curve or turn the dial. Each lamp is one fair choice; the last one may be lit in part.",
};
