import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "The same number, other dials",
  question: ["Set one dial.", "What does it mean to each vendor?"],
  caption:
    "The dials as documented by November 2026; a row that rests on a report says so. Read the source before you rely on one. Each range is drawn on the axis of the dial above it. Model names in the requests are examples, and vendors retire them.",
  howTo:
    "Turn the dial: each row shows where that number stands on a vendor’s own range. The list below has what each says besides, and a request to it, with the number in it where it is accepted and has an effect.",
  states: {
    hot: "T = 1.5",
    refused: "a model that refuses it",
  },
};
