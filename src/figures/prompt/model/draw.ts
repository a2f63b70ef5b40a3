import { sampleIndex } from "../../../math/index.ts";
import {
  LONGEST_PROMPT,
  type PromptReader,
  readPrompt,
  textOf,
  tidyPrompt,
} from "../../../lm/prompt.ts";

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

/** Why a prompt cannot be written on: it would have too many of these, or the token is lost after it. */
export type WriteStop = keyof typeof LONGEST_PROMPT | "lost";

/**
 * `text` with `token` after it, or why that cannot be: a second blank, for one, is lost after a blank, and the two
 * together are read as `text` alone.
 */
export function writtenOn(
  reader: PromptReader,
  text: string,
  token: string,
):
  | { readonly text: string; readonly stop?: never }
  | { readonly stop: WriteStop; readonly text?: never } {
  const longer = tidyPrompt(text + token);
  if (longer.length > LONGEST_PROMPT.characters) return { stop: "characters" };
  const read = readPrompt(reader, longer);
  if ("tooMany" in read) return { stop: "tokens" };
  return "tokens" in read && longer !== text ? { text: read.text } : { stop: "lost" };
}

/** `tokens` without the last, as text. */
export const withoutLast = (reader: PromptReader, tokens: readonly number[]): string =>
  textOf(reader, tokens.slice(0, -1));
