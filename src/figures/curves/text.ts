import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Three fates",
  question: ["Sweep the dial.", "Which words gain, and do they keep gaining?"],
  caption:
    "Solid: only falls. Dashed: rises, peaks at the dot, falls. Dotted: only rises. The plot’s axis is the dial below it.",
  howTo:
    "Point anywhere in the plot or turn the dial below it. The word buttons bring one line forward. The table has the numbers.",
};
