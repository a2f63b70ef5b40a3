/** What both ends of the dial are called, and the guess at what is there. */
export const labels = {
  toZero: "All the way to 0",
  toInfinity: "All the way to ∞",
  tie: (a: string, b: string) => `Make ${a} and ${b} equal`,
  question: (temperature: number) =>
    `Set the seven shares as you expect them to be at T = ${temperature}.`,
  guessAt: "Temperature to guess at",
  percent: (percent: number) => `${percent} percent`,
  together: (sum: number) =>
    `Together ${sum}%${sum === 100 ? "" : "; shares add up to 100%, but a guess need not"}.`,
  truth: (temperature: number) => `Shares at T = ${temperature}`,
  guessed: "You said",
  guessedShort: "you said",
  at: (temperature: number) => `At T = ${temperature}`,
} as const;
