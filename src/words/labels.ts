import { formatCount, formatTemperature } from "./numbers.ts";

/** What columns, buttons and fields are called that several figures have. */
export const commonLabels = {
  prompt: "Prompt",
  word: "Word",
  entry: "Entry",
  hidden: "Hidden",
  product: "Product",
  score: "Score",
  probability: "Probability",
  choices: "choices",
  effectiveChoices: "Effective choices",
  scoresAndShares: (prompt: string) =>
    `Scores and probabilities of the words that may follow “${prompt} …”`,
  others: (count: number) => `${formatCount(count)} others`,
  at: (temperature: number) => `At T = ${formatTemperature(temperature)}`,
  addToEvery: (amount: number) => `Add ${formatCount(amount)} to every score`,
  reveal: "Reveal",
  skip: "Skip, show me",
  revealed: "Revealed",
  newLuck: "New luck",
} as const;
