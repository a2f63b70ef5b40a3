import { formatCount } from "../../words/numbers.ts";

/** The name of the number at `index` where the numbers have no words. */
export const numberedWord = (index: number): string => `word ${formatCount(index + 1)}`;

/** What stands for a blank that would not be seen. */
export const SEEN_SPACE = "␣";

/** What stands for a token that has no visible letter. */
export function invisibleToken(token: string): string {
  if (token === "") return "(empty)";
  const lines = token.split("\n").length - 1;
  if (lines > 0) return lines === 1 ? "(new line)" : `(${lines} new lines)`;
  if (/^\t+$/.test(token)) return token.length === 1 ? "(tab)" : `(${token.length} tabs)`;
  if (/^ +$/.test(token)) return token.length === 1 ? "(space)" : `(${token.length} spaces)`;
  return /^[\u200b-\u200f\u2060\ufeff]+$/.test(token) ? "(zero width)" : "(blank)";
}
