import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "A score for every word",
  question: ["Guess first.", "Which three words will the model score highest?"],
  caption:
    "Move all the scores together and no probability changes: only the gaps between scores count. The scores are invented; a large model has one for each of its tens of thousands of words.",
  own: {
    question: ["Move the scores.", "What changes the probabilities?"],
    caption:
      "Move all the scores together and no probability changes: only the gaps between scores count.",
    howTo: "Press Edit scores to drag any score, or use the buttons to move them all at once.",
  },
  howTo:
    "Tick three words and press Reveal, or skip. Then press Edit scores to drag any score, or use the buttons to move them all at once.",
  states: {
    "plus-three": "3 added to every score",
  },
};
