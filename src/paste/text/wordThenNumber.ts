import type { Named } from "../kinds.ts";
import { isBlank, isDigit, isNumber, numberOf } from "../numbers.ts";
import { numberAtEnd } from "./numberAtEnd.ts";

/** A word and a number as they stand in a line, and what the line calls the number. */
export interface WordAndNumber {
  readonly word: string;
  readonly number: string;
  readonly named?: Named | undefined;
  /** Whether a clear sign stands between them, and no mere blank or comma. */
  readonly parted: boolean;
  /** Whether the line says that the number is only a bound. */
  readonly isBound?: true;
  /** Whether the line names the word too, or several numbers. */
  readonly isLabelled?: boolean;
}

/** The longest line that may be a word and a number, in characters. */
export const LONGEST_LINE = 400;

/** What parts a word from its number clearly, at the end of what stands before the number. */
export const PARTED =
  /(?:\s*(?:-{1,3}>|-{3}|→|=>|⟶|—|≈|\.{3,}|…+|_{3,}|[:=;\t|~])|\s+[–-](?=\s))\s*$/;

/** The first number of two: of odds, a time of day, or `1 in 5`. */
const PAIRED = /\s\d+(?::|\s(?:in|of|out of)\s)$/;

/**
 * A sign of more or less at the end of what stands before a number, and with the percentage after it. One that a word ends
 * with, as “</s>” does, has no blank before it and one behind.
 */
const [BOUND, BOUNDED] = [/(?:(?:^|[\s:=;,])[<>≤≥]\s*|[<>≤≥])$/, /\s*[<>≤≥]\s*([\d.,]+\s?%)$/];

/** The word and the number of `line`, which ends with the number. */
export function wordThenNumber(line: string): WordAndNumber | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const bracketed = line.endsWith(")") || line.endsWith("]") ? inBrackets(line) : undefined;
  if (bracketed) return bracketed;
  const [number, from] = numberAtEnd(line) ?? [];
  if (number === undefined || from === undefined) return undefined;
  if (from === 0) return { word: "", number, parted: true };
  const plain = plainWord(line, number, from);
  if (plain) return plain;
  const before = line.slice(0, from);
  if (BOUND.test(before) && !/[-=]>\s*$/.test(before)) {
    // Of a percentage only the bound may be known, as in “>99%”; of a score that says nothing.
    const bounded = BOUNDED.test(line) ? wordThenNumber(line.replace(BOUNDED, " $1")) : undefined;
    return bounded && { ...bounded, isBound: true };
  }
  // What stands in pairs of numbers, such as odds and times of day, is no word and a number.
  if (PAIRED.test(before)) return undefined;
  if (before.trim() === "") return { word: "", number, parted: true };
  const sign = PARTED.exec(before);
  if (sign && sign.index > 0) return { word: before.slice(0, sign.index), number, parted: true };
  const word = before.replace(/\s*,\s*$/, "");
  return word === before.trimEnd() && !/\s$/.test(before)
    ? undefined
    : { word: word.trim() === "" ? before.trim() : word.trimEnd(), number, parted: false };
}

/**
 * The word and the number of a line as most are: letters, then one blank, or a colon, a semicolon, an equals sign or a tab with a
 * blank behind it or not, then the number, which begins at `from`.
 */
function plainWord(line: string, number: string, from: number): WordAndNumber | undefined {
  const before = line.charCodeAt(from - 1);
  const sign = before === BLANK ? from - 2 : from - 1;
  const code = line.charCodeAt(sign);
  const parted = code === COLON || code === SEMICOLON || code === EQUALS || code === TAB;
  const end = parted || code === COMMA ? sign : from - 1;
  const last = line.charCodeAt(end - 1);
  if (!(endsWord(last) || isDigit(last)) || !(parted || before === BLANK || before === COMMA))
    return undefined;
  // `1 5: 2` may be odds.
  let digits = end;
  while (isDigit(line.charCodeAt(digits - 1))) digits--;
  if (code === COLON && digits < end && isBlank(line.charCodeAt(digits - 1))) return undefined;
  // `1 in 5` and `1 out of 5` are odds.
  if (!parted && (line.endsWith(" in", end) || line.endsWith(" of", end))) return undefined;
  return { word: line.slice(0, end), number, parted };
}

const [TAB, BLANK, COMMA, COLON, SEMICOLON, EQUALS] = [9, 32, 44, 58, 59, 61];

/** What closes a word: quotation marks and the stars of emphasis. */
const CLOSING: readonly number[] = Array.from("\"'`”’»*", (mark) => mark.charCodeAt(0));

/**
 * Whether `code` is that of a letter, as far as letters lie together, as those of most scripts do, or of a mark that closes
 * a word.
 */
const endsWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000) ||
  (code >= 0x3040 && code < 0xd800) ||
  CLOSING.includes(code);

/** What `number` is, as the percentage beside it tells. */
function namedBeside(number: string, percentage: string): Named | undefined {
  const [own, share] = [numberOf(number) ?? NaN, (numberOf(percentage) ?? NaN) / 100];
  if (Math.abs(Math.exp(own) - share) < ROUNDED) return "ln";
  return Math.abs(own - share) < ROUNDED ? "probabilities" : undefined;
}

/** By how much a probability and its percentage can differ when both are rounded. */
const ROUNDED = 0.006;

/** `butter (58%)`, `butter: -0.54 (58%)`. */
function inBrackets(line: string): WordAndNumber | undefined {
  const open = Math.max(line.lastIndexOf("("), line.lastIndexOf("["));
  const number = line.slice(open + 1, -1).trim();
  const word = line.slice(0, Math.max(0, open)).trimEnd();
  const inner = number.endsWith("%") ? wordThenNumber(word) : undefined;
  if (inner && inner.word !== "") return { ...inner, named: namedBeside(inner.number, number) };
  return word !== "" && isNumber(number)
    ? { word: word.replace(PARTED, ""), number, parted: true }
    : undefined;
}

/** The word and the number of `line`, which begins with the number. */
export function numberThenWord(line: string): WordAndNumber | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const [, number = "", word = ""] = /^(\S{1,60}?)\s*[:;|,\t]?\s+(\S.*)$/.exec(line.trim()) ?? [];
  return word !== "" && isNumber(number) ? { word, number, parted: false } : undefined;
}
