import { formatCount, formatTemperature } from "./numbers.ts";

/** `the words that may follow “She spread her toast with …”`; `each word` where nobody said what they follow. */
export const wordsAfter = (prompt: string): string =>
  prompt ? `the words that may follow “${prompt} …”` : "each word";

/** What the states are called that most figures with a dial have. */
export const commonStates: Readonly<Record<string, string>> = { cold: "T = 0.2", hot: "T = 2" };

/** What columns, buttons and fields are called that several figures have. */
export const commonLabels = {
  noReader:
    "The code that reads pastes has not come, perhaps for want of a network. Press again, or load the page anew.",
  prompt: "Prompt",
  word: "Word",
  entry: "Entry",
  hidden: "Hidden",
  product: "Product",
  score: "Score",
  probability: "Probability",
  choices: "choices",
  effectiveChoices: "Effective choices",
  scoresAndShares: (prompt: string) => `Scores and probabilities of ${wordsAfter(prompt)}`,
  others: (count: number) => `${formatCount(count)} others`,
  at: (temperature: number) => `At T = ${formatTemperature(temperature)}`,
  addToEvery: (amount: number) => `Add ${formatCount(amount)} to every score`,
  reveal: "Reveal",
  skip: "Skip, show me",
  revealed: "Revealed",
  newLuck: "New luck",
} as const;
