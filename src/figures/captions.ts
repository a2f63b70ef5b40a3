import type { FigureId } from "./registry.ts";

/** What is printed around a figure and never changes; pages carry it as plain markup, scripts do not. */
export interface FigureText {
  readonly title: string;
  /** The question above the picture; its first words, an order to the reader, are set bold. */
  readonly question: readonly [order: string, question: string];
  /** What to take away; true in every state. */
  readonly caption: string;
  /** How to work the figure, for who has never met one. */
  readonly howTo: string;
}

/** The text of every figure. */
export const captions: Readonly<Record<FigureId, FigureText>> = {
  dial: {
    title: "Turn the dial",
    question: ["Turn the dial.", "Which word loses, and which ones gain?"],
    caption:
      "Grey bars are the model’s own scores and never move with the dial. Coloured bars have been through the temperature. Seven words and invented scores; the arithmetic is exact.",
    howTo:
      "Drag the dial, tap a number under it, or type an exact temperature. With the keyboard: arrows go one step, Page Up and Page Down ten, Home to 0, End to infinity. The list above the chart has other sentences.",
  },
  vectors: {
    title: "Where a score comes from",
    question: ["Pick a word.", "How does its score come about?"],
    caption:
      "The hidden vector sums up the text so far and is the same for every word. Each word brings a vector of its own. Four toy numbers here, thousands in a large model.",
    howTo:
      "Press a word to lay its vector beside the hidden one. The products add up to its score.",
  },
  hidden: {
    title: "Where a real model’s scores come from",
    question: ["Pick words on the map.", "Which ones score alike?"],
    caption:
      "Storyteller, a real transformer that has read 30,000 made-up stories: 96 numbers for the text, 96 for each word, and a score is the sum of their products, exactly. On the map only nearness means something: words lie together if their vectors point the same way. The directions of the map, and how far apart its islands lie, mean nothing.",
    howTo:
      "Choose a prompt or type one of Storyteller’s words, then press a word on the map or type it. With the keyboard, arrows go from word to word on the map. Point at the strips, or move along them with the arrows, to read an entry.",
  },
  scores: {
    title: "A score for every word",
    question: ["Guess first.", "Which three words will the model score highest?"],
    caption:
      "Move all the scores together and no probability changes: only the gaps between scores count. The scores are invented; a large model has one for each of its tens of thousands of words.",
    howTo:
      "Tick three words and press Reveal, or skip. Then press Edit scores to drag any score, or use the buttons to move them all at once.",
  },
  shares: {
    title: "Two ways to share",
    question: ["Add the same to every score.", "Which way of sharing gives the same answer?"],
    caption:
      "Dividing by the total breaks on negative scores and depends on where zero happens to be. Softmax depends on the gaps alone.",
    howTo: "Drag the slider to add the same number to every score, and watch both columns.",
  },
  pipeline: {
    title: "Softmax, step by step",
    question: ["Walk through it.", "How does a score become a share?"],
    caption:
      "Exponentiate, add, share: that is softmax. The division by T before it is temperature; at T = 1 it changes nothing. Subtracting the largest score first leaves every share as it is and keeps the exponentials within a computer’s reach.",
    howTo:
      "Back and Next walk through the steps, the numbers jump to one, All shows everything. The dial works at every step. The two switches show what happens to scores in the thousands.",
  },
  exponential: {
    title: "What a gap is worth",
    question: ["Widen the gap.", "How much likelier does it make the leader?"],
    caption:
      "Each further point multiplies by the same number. With base 2 or 10 it is another number, which is exactly what another temperature would do.",
    howTo: "Guess or skip. Then drag the gap between two scores, and swap the base.",
  },
  formula: {
    title: "Inside the exponent",
    question: ["Pick a word, turn the dial.", "Where does T do its work?"],
    caption:
      "T stands under every score, inside the exponent. Halving it squares every ratio between two words, doubling it takes the square root, and the order never changes.",
    howTo:
      "Pick the word whose arithmetic you want to see. Slope shows the same seven shares on a scale of powers of ten, where they lie on one straight line. The buttons under the formula point at its parts.",
  },
  curves: {
    title: "Three fates",
    question: ["Heat it from 1 to 2.", "Which words gain, and do they keep gaining?"],
    caption:
      "Solid: only falls. Dashed: rises, peaks at the dot, falls. Dotted: only rises. The plot’s axis is the dial below it, with both ends in the picture; small bends mark where the dial’s steps widen.",
    howTo:
      "Point anywhere in the plot or turn the dial below it. The word buttons bring one line forward. The table has the numbers.",
  },
  limits: {
    title: "Both ends of the dial",
    question: ["Go all the way.", "What is left at 0, and what at ∞?"],
    caption:
      "Hollow bars: the shares at T = 1, for comparison. At 0 the highest score takes all, and equal scores share it. At ∞ every word gets the same.",
    howTo:
      "The two large buttons go to the ends. The switch raises jam to butter’s score, so that two words tie.",
  },
  choices: {
    title: "How many choices?",
    question: ["Find 3.", "At which temperature is it a fair pick among three words?"],
    caption:
      "Effective choices: the number of equally likely words that would be just as hard to predict. It is 2 to the power of the entropy, and its other name is perplexity. Small bends mark where the dial’s steps widen.",
    howTo:
      "Point at the curve or turn the dial. Each lamp is one fair choice; the last one may be lit in part.",
  },
  tail: {
    title: "The long tail",
    question: ["Add the words nobody would pick,", "then heat from 1 to 2. Who wins?"],
    caption:
      "Every word in the tail is hopeless on its own. There are 49,993 of them. The tail is a toy, all of one score, and every word of it is in the sum.",
    howTo:
      "The switch adds the rest of a vocabulary of 50,000 words. The dial works as before; the slider below it makes the tail better or worse.",
  },
  dice: {
    title: "Rolling the dice",
    question: ["Draw one word, then a thousand.", "When do the counts settle?"],
    caption:
      "The shares at the dial’s temperature, laid end to end from 0 to 1. The dial moves the borders, the seed moves the points. Dashed bar: what is to be expected. Bracket: where at least 95% of all experiments of this size end up, so that by luck alone fewer than one word in twenty lands outside. Invented scores, a computer’s dice, exact arithmetic.",
    howTo:
      "Draw as often as you like, then turn the dial. The points stay where they fell, and their counts are hatched until Count again takes the same points on the new ruler; drawing on counts them all there, too. New luck moves the points. Type a seed to have its points back.",
  },
  writing: {
    title: "Warm is not clever",
    question: ["Compare the rows.", "What does each temperature make of the same model?"],
    caption:
      "One model at three temperatures, with the same dice. Better models write better sentences, and have the same dial.",
    howTo:
      "Each row has a temperature of its own and writes four texts. New luck throws other dice for all rows. Step one word shows what the next word was picked from, and a press on an underlined word shows it for that word.",
  },
  story: {
    title: "The dial writes",
    question: ["Turn the dial slowly.", "Where does the story come apart?"],
    caption:
      "The same model and the same dice at every temperature: what changes in the text, the dial has changed. An underline marks a word that had a chance of less than 20%, and nothing was cut off before the draw. Words that begin a sentence bring no blank: where chance puts them elsewhere, they stick to the word before. The models are small; the arithmetic is that of the large ones.",
    howTo:
      "The text is written anew at each step of the dial. Point at a word of the upper text or press it for its chance. New luck throws other dice, and the buttons beside it begin another text. At four temperatures sets four texts side by side. The last button has the model write on at T = 0 until it repeats, and draws the circle that it runs in.",
  },
  voices: {
    title: "What T means to a model",
    question: ["Turn from cold to hot.", "Where does each of two models come apart?"],
    caption:
      "Measured, not computed: two small transformers of ours wrote at 14 temperatures, and programs counted. Points are measurements; the lines only join them. Dotted: the perplexity of real texts that the model had not read. One picks whole words and the other pieces of words, so compare how their lines bend and not how high they lie. Small bends mark where the dial’s steps widen.",
    howTo:
      "Point anywhere in the plots or turn the dial below them: the large marks are the measurement nearest to it, which is read out. The table has all of them, and the download more digits.",
  },
  ranks: {
    title: "A vocabulary by rank",
    question: ["Heat a whole vocabulary.", "How far down the ranking do the picks go?"],
    caption:
      "Both axes go up by tens, and neither moves with the dial. The generated scores are shaped like a model’s, but come from no model, so their words have numbers for names. Every score is in every sum, whatever is drawn or listed.",
    howTo:
      "Choose how many words there are, then turn the dial. The dots are the ten likeliest words. Bring your own scores opens a place to paste a list of them or to choose a file.",
  },
  prompt: {
    title: "The whole vocabulary",
    question: ["Write your own prompt.", "How far down the list of all words does heat reach?"],
    caption:
      "The toy had seven words; a model has its whole vocabulary, and here every word of it is in the sum. The stories that Storyteller has read end the sentence about toast about as often with each of the seven words as the toy does; it has learned the four common endings, and hardly the three rare ones. Nobody chose the scores of a trained model: they come in no round numbers, and softmax takes them as they are.",
    howTo:
      "Type a prompt and press Enter, or write on with the buttons: the top word, or one that is drawn. The dots in the plot are the ten likeliest words, hollow bars and the dashed curve are T = 1. A dot before a piece means that it goes on with the word before it.",
  },
  evidence: {
    title: "Evidence beside theory",
    question: ["Turn past 1.", "Where does a real model begin to fail?"],
    caption:
      "Above, measured by Renze and Guven (2024): GPT-3.5 turbo, the same 100 questions at each temperature, ten answers to each in one call, of which the most frequent counts; lines are 95% intervals (Wilson). Below, computed: our seven words, a toy. The two share the dial and not the vocabulary, so the curve does not say where the failures must come.",
    howTo:
      "Point anywhere in the two plots or turn the dial below them. The table has all 17 measurements.",
  },
  cuts: {
    title: "Cuts and their order",
    question: ["Heat it to 2, then swap the steps.", "How many words are left?"],
    caption:
      "A cut drops words, temperature only moves shares. A cut that runs before the temperature sees the shares at T = 1, a cut that runs after it sees what the dial made of them. Hollow bars: the shares before the step in hand. Seven words and invented scores.",
    howTo:
      "Pick a cut and drag its gate. Below the dial stand the four steps in the order in which they run, each with the words that are left after it: press one to take it in hand, then move it or turn it off. With the keyboard, arrows walk along the steps.",
  },
  vendors: {
    title: "The same number, other dials",
    question: ["Set one dial.", "What does it mean to each vendor?"],
    caption:
      "The dials as documented by November 2026; a row that rests on a report says so. Read the source before you rely on one. Each range is drawn on the axis of the dial above it. Model names in the requests are examples, and vendors retire them.",
    howTo:
      "Turn the dial: each row shows where that number stands on a vendor’s own range. The list below has what each says besides, and a request to it, with the number in it where it is accepted and has an effect.",
  },
  playground: {
    title: "Edit everything",
    question: ["Bring your own words and scores.", "What does the dial make of them?"],
    caption:
      "Softmax runs over every word in the list, and nothing leaves your machine. An API tells only the likeliest tokens, so away from T = 1 their shares are known within bounds: the unseen rest of the vocabulary takes part too.",
    howTo:
      "Drag a score, or press a word or a number to type; with the keyboard, Tab to the words and go through them with the arrows. Pin a temperature to compare it with where the dial stands. To read a model’s own numbers, paste an API’s answer with top_logprobs.",
  },
};
