import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Warm is not clever",
  question: ["Compare the rows.", "What does each temperature make of the same model?"],
  caption:
    "One model at three temperatures, with the same dice. Better models write better sentences, and have the same dial.",
  howTo:
    "Each row has a temperature of its own and writes four texts. New luck throws other dice for all rows. Step one word shows what the next word was picked from, and a press on an underlined word shows it for that word.",
  states: {
    "around-one": "T = 0.7, 1 and 1.3",
    "next-word": "what one word was picked from",
  },
};
