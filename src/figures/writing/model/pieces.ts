import { isMark, surpriseOf, type Surprise, type Text } from "../../../lm/writing.ts";

/** A word that is underlined, with its place in the text. */
export interface MarkedPiece {
  readonly position: number;
  readonly surprise: Exclude<Surprise, "none">;
  /** What must not be parted from the word: full stops after it, or how the text breaks off. */
  readonly tail: string;
}

/** A piece while it grows. */
type Growing = { plain: string } | { -readonly [K in keyof MarkedPiece]: MarkedPiece[K] };

/** How a text ends that stops inside a sentence: after a space that does not break. */
const BROKEN_OFF = "\u00a0…";

/** The end of `text`: nothing after a full stop. */
export const endingOf = (text: Text): string =>
  isMark(text.at(-1)?.word ?? ".") ? "" : BROKEN_OFF;

/** `text` in pieces that put together are all of it: plain strings, and between them the surprising words. */
export function piecesOf(text: Text): readonly (string | MarkedPiece)[] {
  const pieces: Growing[] = [];
  const add = (plain: string): void => {
    const last = pieces.at(-1);
    if (last && "plain" in last) last.plain += plain;
    else if (last && !/^\s/.test(plain)) last.tail += plain;
    else if (plain !== "") pieces.push({ plain });
  };
  text.forEach(({ word, probability }, position) => {
    const surprise = isMark(word) ? "none" : surpriseOf(probability);
    const plain = position === 0 ? word.trimStart() : word;
    if (surprise === "none") return add(plain);
    add(plain.startsWith(" ") ? " " : "");
    pieces.push({ position, surprise, tail: "" });
  });
  add(endingOf(text));
  return pieces.map((piece) => ("plain" in piece ? piece.plain : piece));
}
