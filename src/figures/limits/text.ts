import { text as curves } from "../curves/text.ts";
import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  ...curves,
  states: {
    zero: "T = 0",
    infinity: "T = ∞",
    tie: "a tie at T = 0",
  },
};
