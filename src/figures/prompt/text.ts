import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "The whole vocabulary",
  question: ["Write your own prompt.", "How far down the list of all words does heat reach?"],
  caption:
    "The toy had seven words; a model has its whole vocabulary, and here every word of it is in the sum. The stories that Storyteller has read end the sentence about toast about as often with each of the seven words as the toy does; it has learned the four common endings, and hardly the three rare ones. Nobody chose the scores of a trained model: they come in no round numbers, and softmax takes them as they are.",
  howTo:
    "Type a prompt and press Enter, or write on with the buttons: the top word, or one that is drawn. The dots in the plot are the ten likeliest words, hollow bars and the dashed curve are T = 1. A dot before a piece means that it goes on with the word before it.",
  states: {
    toy: "the word chain at T = 2",
  },
};
