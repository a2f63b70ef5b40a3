import { isMark, joined, type Text, type WrittenToken } from "./writing.ts";

/** What can be counted in the texts of one temperature. Capitals make no difference, and full stops are no words. */
export interface TextCounts {
  readonly texts: number;
  readonly differentTexts: number;
  readonly words: number;
  readonly differentWords: number;
  /** How often three words in a row are three that stood in the same text before. */
  readonly returns: number;
}

/** The words of a text, in small letters, without marks; one that is withheld (`•••`) is a word. */
export const wordsOf = (text: readonly Pick<WrittenToken, "word">[]): readonly string[] =>
  joined(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}’•]+/gu) ?? [];

/** Counts `texts`. */
export function countTexts(texts: readonly Text[]): TextCounts {
  const words = texts.map(wordsOf);
  return {
    texts: texts.length,
    differentTexts: new Set(texts.map((text) => text.map(({ token }) => token).join(" "))).size,
    words: words.flat().length,
    differentWords: new Set(words.flat()).size,
    returns: words.reduce((sum, text) => sum + returnsIn(text), 0),
  };
}

function returnsIn(words: readonly string[]): number {
  const triples = words.slice(2).map((word, i) => [words[i], words[i + 1], word].join(" "));
  return triples.length - new Set(triples).size;
}

/**
 * The length in words of the circle that `text` runs in, or `undefined`. Exact for a model whose state is the last
 * `memory` tokens: where it stands as it stood before, and every pick in between was certain, it must go on as before.
 */
export function cycleWords(text: Text, memory: number): number | undefined {
  const stood = new Map<string, number>();
  for (let place = memory; place <= text.length; place++) {
    const state = text.slice(place - memory, place);
    const key = state.map(({ token }) => token).join(" ");
    const before = stood.get(key);
    if (before !== undefined) {
      const circle = text.slice(before, place);
      if (circle.every(({ certain }) => certain))
        return circle.filter(({ word }) => !isMark(word)).length;
    }
    stood.set(key, place);
  }
  return undefined;
}
