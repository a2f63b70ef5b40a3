import { FINITE_RANGE } from "../model/temperature.ts";
import { shortened } from "../model/quote.ts";

/** What the parts of controls are called. */
export const labels = {
  temperature: "Temperature",
  exactTemperature: "Temperature, exact value",
  lower: "Lower temperature",
  raise: "Raise temperature",
  setTo: "Set temperature to",
  greedy: "greedy",
  asIs: "as is",
  uniform: "uniform",
  play: "Play",
  pause: "Pause",
  seed: "Seed",
  otherSentences: "Other sentences",
} as const;

/** What is wrong with `text` as a temperature. */
export const temperatureProblem = (text: string): string =>
  `“${shortened(text.trim())}” is not a temperature. Type 0, a number from ${FINITE_RANGE.lowest} to ${FINITE_RANGE.highest}, or inf.`;
