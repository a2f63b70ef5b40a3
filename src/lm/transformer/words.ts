/** A word with the space before it, a punctuation mark with the space before it, or the end of a text. */
const PIECES = / ?(?:[A-Za-z]+(?:’[a-z]+)?|[.,!?:;“”…])|\n/g;

/**
 * Cuts `text` into words and punctuation marks, each with its leading space, so that the pieces put together are the
 * text again. What is neither a word nor a mark is left out.
 */
export const wordPieces = (text: string): readonly string[] => text.match(PIECES) ?? [];
