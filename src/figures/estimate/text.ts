import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "What temperature was it?",
  question: ["The dial is what was asked for.", "Is it what was used?"],
  caption:
    "Answers carry their temperature: each T makes some tallies likely and others not. The scores say which; the interval says how sure one can be.",
  howTo:
    "Turn the dial until the bars fill the dashed outlines, or draw answers at any T and look whether the plot finds it. To test a real dial, bring scores or log-probabilities and the answers that came, one to a line; or two answers’ log-probabilities for the same place.",
  states: {
    cut: "T = 2 with a cut after four words",
    answers: "two answers’ log-probabilities",
  },
};
