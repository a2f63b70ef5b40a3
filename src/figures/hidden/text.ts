import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "Where a real model’s scores come from",
  question: ["Pick words on the map.", "Which ones score alike?"],
  caption:
    "Storyteller, a real transformer that has read 30,000 made-up stories: 96 numbers for the text, 96 for each word, and a score is the sum of their products, exactly. On the map only nearness means something: words lie together if their vectors point the same way. The directions of the map, and how far apart its islands lie, mean nothing.",
  howTo:
    "Choose a prompt or type one of Storyteller’s words, then press a word on the map or type it. With the keyboard, arrows go from word to word on the map. Point at the strips, or move along them with the arrows, to read an entry.",
  states: {
    gravel: "a word that does not fit",
    "largest-first": "the largest products first",
  },
};
