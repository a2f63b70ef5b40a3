import { OWN_WORDS } from "../../model/ownWords.ts";
import { LONGEST_WORD, SCORE_LIMITS } from "../../model/wordList.ts";
import { formatCount } from "../../words/numbers.ts";

/** What the form for own words says. */
export const labels = {
  heading: "Use your own words",
  prompt: "Prompt, if there is one",
  list: "Words and scores, one pair to a line",
  listHint: `${OWN_WORDS.fewest} to ${OWN_WORDS.most} words, such as “butter 5”. Scores have any sign, up to ${formatCount(SCORE_LIMITS.highest)} each way: only the gaps between them count.`,
  title: "Title, instead of the question",
  caption: "Caption, instead of the one below the figure",
  show: "Show them",
  back: "Back to the figure’s own words",
} as const;

/** What of the form does not fit, a plain sentence each. */
export const problems = {
  logprobs:
    "These are log-probabilities of the likeliest tokens, without the rest. A figure needs the scores of all its words; the playground works with log-probabilities.",
  count: (count: number) =>
    `A figure has room for ${OWN_WORDS.fewest} to ${OWN_WORDS.most} words, and these are ${count}.`,
  longWord: (start: string) =>
    `A word has at most ${LONGEST_WORD} characters. One goes on after “${start}”.`,
  longText: (label: string, longest: number) => `${label}: at most ${longest} characters fit here.`,
} as const;
