import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "What a gap is worth",
  question: ["Widen the gap.", "How much likelier does it make the leader?"],
  caption:
    "Each further point multiplies by the same number. Another base is another number, which is what another temperature does.",
  howTo: "Guess or skip. Then drag the gap between two scores, and swap the base.",
  states: {
    "base-ten": "base 10",
  },
};
