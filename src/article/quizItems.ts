import type { FigureId } from "../figures/ids.ts";

/** One answer to choose; a wrong one sends the reader to the figure, in the state that shows why. */
export interface QuizOption {
  readonly text: string;
  readonly right?: boolean;
  readonly feedback: string;
  readonly see?: { readonly figure: FigureId; readonly to: string };
}

/** One question of the quiz, aimed at one misconception. */
export interface QuizItem {
  readonly question: string;
  readonly options: readonly QuizOption[];
}

/** The six questions at the end. */
export const quizItems: readonly QuizItem[] = [
  {
    question: "You raise the temperature. Can the second-best word overtake the best one?",
    options: [
      {
        text: "Yes, if T is high enough.",
        feedback: "They only draw level, and only at ∞. The order never changes.",
        see: { figure: "curves", to: "t=100" },
      },
      {
        text: "Only if they are close.",
        feedback:
          "Closeness does not help: the same division keeps even the closest pair in order.",
        see: { figure: "curves", to: "t=inf&z=5,4.9,3.5,2.5,1.5,0,-1" },
      },
      {
        text: "No, at no temperature.",
        right: true,
        feedback: "Right. Dividing all scores by the same positive number keeps their order.",
      },
    ],
  },
  {
    question: "At T = 1 one word is 3 times as likely as another. How many times at T = ½?",
    options: [
      {
        text: "6 times.",
        feedback: "Halving T doubles the gap inside the exponent, and that squares the ratio.",
        see: { figure: "formula", to: "t=0.5" },
      },
      { text: "9 times.", right: true, feedback: "Right: 3 squared." },
      {
        text: "1.5 times.",
        feedback: "Colder means sharper: the ratio grows.",
        see: { figure: "formula", to: "t=0.5" },
      },
    ],
  },
  {
    question: "As the dial goes from 0 to ∞, which word’s share first rises and then falls?",
    options: [
      {
        text: "butter, the favourite.",
        feedback: "Heat only ever takes from the favourite.",
        see: { figure: "curves", to: "word=0" },
      },
      { text: "jam, a runner-up.", right: true, feedback: "Right. It peaks at T = 1.54." },
      {
        text: "gravel, the last.",
        feedback: "Heat only ever gives to words at or below the plain average of all scores.",
        see: { figure: "curves", to: "word=6" },
      },
    ],
  },
  {
    question: "Two words tie for the highest score. What are their shares at T = 0?",
    options: [
      {
        text: "Undefined: one cannot divide by 0.",
        feedback:
          "The formula is not defined there, but its limit is, and that is what T = 0 means.",
        see: { figure: "curves", to: "t=0&z=5,5,3.5,2.5,1.5,0,-1" },
      },
      {
        text: "One half each.",
        right: true,
        feedback: "Right. A greedy decoder then simply takes the first of them.",
      },
      {
        text: "The first gets 1, the second 0.",
        feedback:
          "That is what a greedy decoder does to pick one word. The shares are equal, as the scores are.",
        see: { figure: "curves", to: "t=0&z=5,5,3.5,2.5,1.5,0,-1" },
      },
    ],
  },
  {
    question: "T = 1.5 looks harmless among seven words. Why is it not among 50,000?",
    options: [
      {
        text: "Real scores are larger.",
        feedback: "Only gaps count. What is different is how many hopeless words there are.",
        see: { figure: "tail", to: "t=1.5" },
      },
      {
        text: "Thousands of tiny shares add up.",
        right: true,
        feedback: "Right: about half of all picks would come from the toy’s long tail.",
      },
      {
        text: "The favourite changes at 1.5.",
        feedback: "The order never changes. The sum below the line has more terms.",
        see: { figure: "tail", to: "t=1.5" },
      },
    ],
  },
  {
    question: "You add 3 to every score. What happens to the probabilities?",
    options: [
      {
        text: "They all rise.",
        feedback: "They sum to 1, so they cannot all rise.",
        see: { figure: "shares", to: "add=3" },
      },
      {
        text: "Nothing.",
        right: true,
        feedback: "Right. Every weight grows by the same factor, and so does their sum.",
      },
      {
        text: "They even out.",
        feedback: "Adding changes no gap. Dividing does.",
        see: { figure: "shares", to: "add=3" },
      },
    ],
  },
];
