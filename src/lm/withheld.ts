/** What stands for a word that is not shown. */
export const WITHHELD = "•••";

/** A letter, or the mark in the middle of `don’t`. */
const GOES_ON = /^[\p{L}\p{M}’]/u;

/**
 * `text` with every token of an offensive word as `•••`, its space kept. Words are those that a reader sees: pieces put
 * together. What was drawn, and with what chance, stays as it is.
 */
export function withheld<Token extends { readonly word: string }>(
  text: readonly Token[],
  offends: (word: string) => boolean,
): readonly Token[] {
  const words: Token[][] = [];
  for (const token of text) {
    const last = words.at(-1);
    if (last && GOES_ON.test(token.word) && GOES_ON.test(last.at(-1)?.word.trim() ?? ""))
      last.push(token);
    else words.push([token]);
  }
  return words.flatMap((tokens) =>
    offends(tokens.map(({ word }) => word.trim()).join("")) ? tokens.map(hidden) : tokens,
  );
}

const hidden = <Token extends { readonly word: string }>(token: Token): Token => ({
  ...token,
  word: (token.word.startsWith(" ") ? " " : "") + WITHHELD,
});
