import { hasAny } from "../unwrap.ts";

/** What parts thousands and nothing else: apostrophes, as in Switzerland, and blanks that keep a number together. */
const BETWEEN_THOUSANDS = /(\d)['’\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
const APOSTROPHES = ["'", "’", "\u00a0", "\u2009", "\u202f"] as const;
/** A number after a sign that parts it from its word, with plain blanks between its thousands. */
const SPACED = /([:=;\t|] ?[+−-]?\d{1,3})((?: \d{3})+)(?=(?:[.,]\d+)?\s?%? ?(?:\||$))/gm;
/** A line of nothing but such a number; that some thousands begin with a nought tells them from two numbers each. */
const SPACED_LINE = /^[+−-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;

/** `text` without what parts thousands and nothing else. */
export function plainWriting(text: string): string {
  let plain = text;
  if (hasAny(plain, APOSTROPHES)) plain = plain.replaceAll(BETWEEN_THOUSANDS, "$1");
  if (plain.includes(" ") && /\d \d{3}/.test(plain)) plain = withoutSpacing(plain);
  return plain;
}

const withoutSpacing = (text: string): string =>
  / 0\d\d/.test(text) &&
  text.split("\n").every((line) => line.trim() === "" || SPACED_LINE.test(line.trim()))
    ? text.replaceAll(/ /g, "")
    : text.replaceAll(
        SPACED,
        (_, begin: string, groups: string) => begin + groups.replaceAll(" ", ""),
      );
