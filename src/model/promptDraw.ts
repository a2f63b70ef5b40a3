import { sampleIndex } from "../math/index.ts";
import { LONGEST_PROMPT, type PromptReader, readPrompt, textOf, tidyPrompt } from "./prompt.ts";

/** Writing on: each step makes a prompt of a prompt. */

/**
 * Which of `shares` the die of the token after `tokens` others picks: `uniform` gives the dice, numbers in [0, 1), one
 * for each place of a prompt, so that the same place always has the same die.
 */
export function drawAfter(
  tokens: number,
  shares: readonly number[],
  uniform: () => number,
): number {
  const dice = Array.from({ length: tokens + 1 }, uniform);
  return sampleIndex(shares, dice.at(-1) ?? 0);
}

/** `text` with `token` after it; none if that would be too long or if the two together are read as `text` alone. */
export function writtenOn(reader: PromptReader, text: string, token: string): string | undefined {
  const longer = tidyPrompt(text + token);
  const read = readPrompt(reader, longer);
  return "tokens" in read && longer !== text && longer.length <= LONGEST_PROMPT.characters
    ? read.text
    : undefined;
}

/** `tokens` without the last, as text. */
export const withoutLast = (reader: PromptReader, tokens: readonly number[]): string =>
  textOf(reader, tokens.slice(0, -1));
