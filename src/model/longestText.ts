/** The longest text that any field's value has, in characters: a list of 60 words, every letter of them encoded. */
export const LONGEST_TEXT = 5_000;
