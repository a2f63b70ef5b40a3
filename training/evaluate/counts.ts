/** What can be counted in texts, each a list of tokens or words. */

type Tokens = readonly (number | string)[];

const rowsOf = (text: Tokens, length: number): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) =>
    text.slice(at, at + length).join(" "),
  );

/**
 * Distinct-2: the different pairs of neighbours in all `texts` together, as a fraction of all pairs.
 *
 * J. Li et al. 2016, “A diversity-promoting objective function for neural conversation models” (arXiv 1510.03055).
 */
export function distinctPairs(texts: readonly Tokens[]): number {
  const pairs = texts.flatMap((text) => rowsOf(text, 2));
  return new Set(pairs).size / pairs.length;
}

/** The fraction of all rows of four tokens that have stood in the same text before. */
export function repeatedFours(texts: readonly Tokens[]): number {
  const fours = texts.map((text) => rowsOf(text, 4));
  const different = fours.reduce((sum, rows) => sum + new Set(rows).size, 0);
  return 1 - different / fours.flat().length;
}

/** The words of `text` in small letters; marks part them and are none. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[a-z]+(?:’[a-z]+)?/g) ?? [];

/** Every row of three words in `words`. */
export const triplesOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(rowsOf(words, 3));

/** The fraction of the rows of three words in `texts` that are not among `known`. */
export function newTriples(
  texts: readonly (readonly string[])[],
  known: ReadonlySet<string>,
): number {
  const triples = texts.flatMap((text) => rowsOf(text, 3));
  return triples.filter((triple) => !known.has(triple)).length / triples.length;
}
