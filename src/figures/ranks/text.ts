import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "A vocabulary by rank",
  question: ["Heat a whole vocabulary.", "How far down the ranking do the picks go?"],
  caption:
    "Both axes go up by tens, and neither moves with the dial. The generated scores are shaped like a model’s, but come from no model, so their words have numbers for names. Every score is in every sum, whatever is drawn or listed.",
  howTo:
    "Choose how many words there are, then turn the dial. The dots are the ten likeliest words. Bring your own scores opens a place to paste a list of them or to choose a file.",
  states: {
    larger: "200,000 words at T = 2",
  },
};
