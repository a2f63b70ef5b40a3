import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Turn the dial",
  question: ["Turn the dial.", "Which word loses, and which ones gain?"],
  caption:
    "Grey bars: the model’s own scores, which no dial moves. Coloured: after the temperature. Seven words and invented scores; the arithmetic is exact.",
  own: {
    caption:
      "Grey bars: the scores, which no dial moves. Coloured: after the temperature. The arithmetic is exact.",
  },
  howTo:
    "Drag the dial, tap a number under it, or type an exact temperature. With the keyboard: arrows go one step, Page Up and Page Down ten, Home to 0, End to infinity. The list above the chart has other sentences.",
  states: {
    wrong: "a model that is wrong",
    tie: "a tie at T = 0",
  },
};
