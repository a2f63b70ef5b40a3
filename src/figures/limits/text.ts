import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Both ends of the dial",
  question: ["Go all the way.", "What is left at 0, and what at ∞?"],
  caption:
    "Hollow bars: the shares at T = 1, for comparison. At 0 the highest score takes all, and equal scores share it. At ∞ every word gets the same.",
  howTo:
    "The two large buttons go to the ends. The switch raises jam to butter’s score, so that two words tie.",
};
