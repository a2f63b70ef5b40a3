/** Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and what Unicode keeps for more. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Marks that begin and end a piece of text which nothing around it is ordered by (Unicode, UAX #9: FSI and PDI). */
const [BEGIN, END] = ["\u2068", "\u2069"];

/** `text` for the middle of any sentence: what is written from right to left does not carry numbers after it along. */
export const isolated = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `${BEGIN}${text}${END}` : text;

/** `text` without the marks of `isolated`, for a file. */
export const withoutIsolates = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, "");
