import type { FigureText } from "../../panel/figureText.ts";

/** What is printed around the figure. */
export const text: FigureText = {
  title: "What T means to a model",
  question: ["Turn from cold to hot.", "Where does each of two models come apart?"],
  caption:
    "Measured, not computed: two small transformers of ours wrote at 14 temperatures, and programs counted. Points are measurements; the lines only join them. Dotted: the perplexity of real texts that the model had not read. One picks whole words and the other pieces of words, so compare how their lines bend and not how high they lie.",
  howTo:
    "Point anywhere in the plots or turn the dial below them: the large marks are the measurement nearest to it, which is read out. The table has all of them, and the download more digits.",
};
