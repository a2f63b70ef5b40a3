import { END } from "../../src/lm/trainedModel.ts";
import { mean } from "./loss.ts";

/** Tokens as a string of one character each, which computers search fast. */
export const packed = (tokens: ArrayLike<number>): string =>
  Array.from(tokens, (token) => String.fromCharCode(token + 1)).join("");

const END_PACKED = packed([END]);

/**
 * Finds the longest row of tokens in one of some texts (packed) that stands in `source` (packed), too. It knows the rows of
 * three in `source`, so that it need not search for most of what is not there.
 */
export function copyFinder(source: string): (texts: readonly string[]) => string {
  const threes = new Set<string>();
  for (let at = 0; at + 3 <= source.length; at += 1) threes.add(source.slice(at, at + 3));
  const stands = (row: string): boolean =>
    (row.length < 3 || threes.has(row.slice(-3))) && source.includes(row);
  return (texts) => {
    let longest = "";
    for (const text of texts)
      for (let at = 0; at + longest.length < text.length; at += 1)
        for (
          let end = at + longest.length + 1;
          end <= text.length && stands(text.slice(at, end));
          end += 1
        )
          longest = text.slice(at, end);
    return longest;
  };
}

/** The whole texts (packed) in `texts`, of `least` tokens or more, from one end to the next. */
export const wholeTexts = (texts: readonly string[], least: number): readonly string[] =>
  texts.flatMap((text) =>
    `${END_PACKED}${text}`
      .split(END_PACKED)
      .slice(1, -1)
      .filter((whole) => whole.length >= least),
  );

/** Those of `wholes` that are whole texts of `source`, too. */
export const copiedWhole = (wholes: readonly string[], source: string): readonly string[] =>
  wholes.filter((whole) => source.includes(`${END_PACKED}${whole}${END_PACKED}`));

/**
 * The sentences in `texts`, packed: what stands between two tokens that `ends` says end one, with the second of them.
 * What comes before the first such token or after the last one is none.
 */
export const sentencesOf = (
  texts: readonly (readonly number[])[],
  ends: (token: number) => boolean,
): readonly string[] =>
  texts.flatMap((text) => {
    const places = [-1, ...text.flatMap((token, at) => (ends(token) ? [at] : []))];
    return places.slice(1).map((place, i) => packed(text.slice((places[i] ?? -1) + 1, place + 1)));
  });

/**
 * Tells what fraction of the sentences in some texts, of two tokens or more, stands in `source` word for word. No sentence
 * goes beyond an end of one, so the different sentences of `source` are all that need be searched.
 */
export function sentenceCopies(
  source: readonly number[],
  ends: (token: number) => boolean,
): (texts: readonly (readonly number[])[]) => number {
  const known = [...new Set(sentencesOf([source], ends))].join("");
  return (texts) => {
    const sentences = sentencesOf(texts, ends).filter((sentence) => sentence.length > 1);
    return mean(sentences.map((sentence) => (known.includes(sentence) ? 1 : 0)));
  };
}
