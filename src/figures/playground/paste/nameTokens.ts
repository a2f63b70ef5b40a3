import { cleanWord, uniqueWord } from "../model/list.ts";
import { invisibleToken } from "../words.ts";

/** A name for each of `tokens`, in their order: cleaned, never empty, all different. */
export function nameTokens(tokens: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return tokens.map((token) => {
    const name = uniqueWord(cleanWord(token) || invisibleToken(token), taken);
    taken.add(name);
    return name;
  });
}
