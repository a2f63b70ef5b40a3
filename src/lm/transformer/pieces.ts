/** A word with the space before it, any other mark with the space before it, or the end of a paragraph. */
const WORDS = / ?(?:[A-Za-z]+(?:’[a-z]+)?|[^A-Za-z\s])|\n/g;

/**
 * Cuts text into pieces of words by byte-pair `merges`, first to last: each word begins as its letters, and wherever a
 * pair stands side by side it becomes one piece. Pieces put together are the text again.
 *
 * R. Sennrich et al. 2016, “Neural machine translation of rare words with subword units” (arXiv 1508.07909).
 */
export function piecesBy(
  merges: readonly (readonly [string, string])[],
): (text: string) => readonly string[] {
  const ranks = new Map(merges.map(([a, b], rank) => [`${a}\t${b}`, rank]));
  return (text) => (text.match(WORDS) ?? []).flatMap((word) => merged([...word], ranks));
}

/** `pieces` after every merge that they allow, the earliest learned first. */
function merged(pieces: readonly string[], ranks: ReadonlyMap<string, number>): readonly string[] {
  const rankAt = (at: number): number =>
    ranks.get(`${pieces[at] ?? ""}\t${pieces[at + 1] ?? ""}`) ?? Infinity;
  const first = Math.min(...pieces.slice(1).map((_, at) => rankAt(at)));
  if (first === Infinity) return pieces;
  const joined: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const pair = rankAt(at) === first;
    joined.push(pair ? `${pieces[at]}${pieces[at + 1]}` : (pieces[at] ?? ""));
    if (pair) at += 1;
  }
  return merged(joined, ranks);
}
