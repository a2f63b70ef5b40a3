import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "The dial writes",
  question: ["Turn the dial slowly.", "Where does the story come apart?"],
  caption:
    "The same model and the same dice at every temperature: what changes in the text, the dial has changed. An underline marks a word that had a chance of less than 20%, and nothing was cut off before the draw. Words that begin a sentence bring no blank: where chance puts them elsewhere, they stick to the word before. The models are small; the arithmetic is that of the large ones.",
  howTo:
    "The text is written anew at each step of the dial. Point at a word of the upper text or press it for its chance. New luck throws other dice, and the buttons beside it begin another text. At four temperatures sets four texts side by side. The last button has the model write on at T = 0 until it repeats, and draws the circle that it runs in.",
  states: {
    zero: "T = 0",
    four: "four temperatures",
  },
};
