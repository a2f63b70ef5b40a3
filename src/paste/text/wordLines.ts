import { kindNamed, type Named } from "../kinds.ts";
import { isNumber, numberOf } from "../numbers.ts";

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
const LONGEST_LINE = 400;

/** What can belong to a number, from its end on. */
const IN_NUMBER = /[\d.,+\-−–%∞]/;
const INFINITE = /[+−–-]?(?:inf(?:inity)?|nan)$/i;
const POWERED = /[+−–-]?[\d.,]+[eE][+-]?\d+$/;

/** The longest number, and the longest power of ten at its end, in characters. */
const [LONGEST_NUMBER, LONGEST_POWER] = [60, 6];

const [ZERO, NINE, POINT, MINUS] = [48, 57, 46, 45];

/** Where the digits begin with which `line` ends, of a number without anything but one point and a minus in it. */
function plainFrom(line: string): number | undefined {
  let [from, points] = [line.length, 0];
  for (; from > 0; from--) {
    const code = line.charCodeAt(from - 1);
    if (code === POINT) points++;
    else if (code < ZERO || code > NINE) break;
  }
  if (points > 1 || from === line.length || line.length - from > LONGEST_NUMBER) return undefined;
  if (line.charCodeAt(from) === POINT || line.endsWith(".")) return undefined;
  if (line.charCodeAt(from - 1) === MINUS) from--;
  return from > 0 && CLEAR.test(line.charAt(from - 1)) ? from : undefined;
}

/** What stands before a number and cannot be a part of it. */
const CLEAR = /[\s:=;|]/;

/** The number at the end of `line`, and where it begins. */
function numberAtEnd(line: string): readonly [number: string, from: number] | undefined {
  const plain = plainFrom(line);
  if (plain !== undefined) return [line.slice(plain), plain];
  const tail = line.slice(-LONGEST_NUMBER);
  // Both patterns try every beginning: most lines end in a way that spares them.
  const power = /\d$/.test(tail) && /[eE]/.test(tail.slice(-LONGEST_POWER));
  const special = power ? POWERED.exec(tail) : /[fny]$/i.test(tail) ? INFINITE.exec(tail) : null;
  if (special) return withoutComma(line, line.length - tail.length + special.index);
  let from = line.length;
  if (line.endsWith(" %")) from -= 2;
  while (from > 0 && IN_NUMBER.test(line.charAt(from - 1))) from--;
  return withoutComma(line, from);
}

/** A comma before a number is no part of it. */
function withoutComma(
  line: string,
  begin: number,
): readonly [number: string, from: number] | undefined {
  for (let from = begin; from < line.length; from++) {
    if (line.charAt(from) === ",") continue;
    if (from > begin && line.charAt(from - 1) !== ",") continue;
    const number = line.slice(from);
    if (isNumber(number)) return [number, from];
  }
  return undefined;
}

const PARTED = /(?:\s*(?:-{1,3}>|-{3}|→|=>|⟶|—|≈|\.{3,}|…+|_{3,}|[:=;\t|~])|\s+[–-](?=\s))\s*$/;

/** The first number of two: of odds, a time of day, or `1 in 5`. */
const PAIRED = /\s\d+(?::|\s(?:in|of|out of)\s)$/;

/** A sign of more or less at the end of what stands before a number, and with the percentage after it. */
const [BOUND, BOUNDED] = [/[<>≤≥]\s*$/, /\s*[<>≤≥]\s*([\d.,]+\s?%)$/];

/** The word and the number of `line`, which ends with the number. */
export function wordThenNumber(line: string): WordAndNumber | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const bracketed = /[)\]]$/.test(line) ? inBrackets(line) : undefined;
  if (bracketed) return bracketed;
  const [number, from] = numberAtEnd(line) ?? [];
  if (number === undefined || from === undefined) return undefined;
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

const FIELD =
  /\b(tokens?|word|text|label|logits?|log[ _-]?prob(?:abilit(?:y|ies))?s?|linear[ _]prob(?:ability)?|prob(?:abilit(?:y|ies))?s?|score|p)\b\s*\d*\s*[:=]\s*/gi;

/** The word and the number of a line that names them: `token='Hi' logprob=-0.31`, `Logit: 18.2 Prob: 84% Token: | Paris|`. */
export function labelled(line: string): WordAndNumber | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const fields = [...line.matchAll(FIELD)];
  let word: string | undefined;
  let number: { readonly text: string; readonly named: Named } | undefined;
  for (const [i, field] of fields.entries()) {
    const value = line.slice(field.index + field[0].length, fields[i + 1]?.index).trim();
    const named = kindNamed(field[1] ?? "");
    const text = value.replace(/[\s,;|)]+$/, "");
    if (named === undefined) word ??= value.replace(/[,;]+$/, "");
    else if (
      isNumber(text) &&
      (number === undefined || named === "ln" || (named === "scores" && number.named !== "ln"))
    )
      number = { text, named };
  }
  const [first] = fields;
  if (number === undefined || first === undefined) return undefined;
  const before = line
    .slice(0, first.index)
    .replace(PARTED, "")
    .replace(/[\s,(]+$/, "");
  const named = word ?? before;
  return named.trim() === ""
    ? undefined
    : {
        word: unbarred(named),
        number: number.text,
        named: number.named,
        parted: true,
        isLabelled: word !== undefined || fields.length > 1,
      };
}

const unbarred = (word: string): string => /^\|(.*)\|$/s.exec(word)?.[1] ?? word;

const QUOTED =
  /^(?:"((?:[^"]|"")*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’|«\s?([^»]*?)\s?»|„([^“]*)“|`([^`]*)`)$/;
const ENCLOSED = /["'“”‘’«»„`*_]\s*$/;
const EMPHASIS = /^(\*\*|__|\*|_)(?=\S)(.+?)\1$/;

/** `word` without what a list or a print puts around it: quotation marks, stars of emphasis, a trailing colon. */
export function bareWord(word: string): string {
  if (!ENCLOSED.test(word)) return word.trim();
  const emphasised = EMPHASIS.exec(word.trim())?.[2];
  if (emphasised !== undefined) return bareWord(emphasised.replace(/:$/, ""));
  const match = QUOTED.exec(word.trim());
  if (match === null) return word.trim();
  const inside = match.slice(1).find((part) => part !== undefined) ?? "";
  const undoubled = inside.replaceAll('""', '"');
  return undoubled === "" ? word.trim() : undoubled.replaceAll("\\n", "\n").replaceAll("\\t", "\t");
}

const BULLET = /^\s*[-*+•‣◦·–▪●○]\s+(?=\S)/;
const NUMBERED = /^\s*(?:\[\d{1,4}\]|\(?(?:\d{1,4}|[a-zA-Z])[.)]|[①-⑳])\s+(?=\D)/;
/** A picture before a word. */
const PICTURED = /^\s*(\p{Extended_Pictographic}\ufe0f?)\s*(?=[^\d\s+−-])/u;

/** `lines` of a print that counts them, `0 Paris -0.1`, without the counts; nothing if they are none. */
function withoutCount(lines: readonly string[]): readonly string[] | undefined {
  if (!/^\s*[01]\s+\D/.test(lines.find((line) => line.trim() !== "") ?? "")) return undefined;
  const written = lines.filter((line) => line.trim() !== "");
  const counts = (from: number): boolean =>
    written.every((line, i) => new RegExp(`^\\s*${i + from}\\s+[^\\d\\s.+−-]`).test(line));
  return written.length > 2 && (counts(0) || counts(1))
    ? lines.map((line) => line.replace(/^\s*\d+\s+/, ""))
    : undefined;
}

/** `lines` without the one picture with which each begins; nothing if they do not. */
function withoutPicture(lines: readonly string[]): readonly string[] | undefined {
  const written = lines.filter((line) => line.trim() !== "");
  const picture = PICTURED.exec(written[0] ?? "")?.[1];
  return picture !== undefined &&
    written.length > 1 &&
    written.every((line) => PICTURED.exec(line)?.[1] === picture)
    ? lines.map((line) => line.replace(PICTURED, ""))
    : undefined;
}

/** How many lines may stand before a list. */
const LINES_BEFORE = 3;

/** `lines` without the marks of a list, if each has one but those that stand before it. */
export function withoutMarks(lines: readonly string[]): readonly string[] {
  const counted = withoutCount(lines) ?? withoutPicture(lines);
  if (counted) return counted;
  for (const mark of [BULLET, NUMBERED]) {
    let [before, marked, first] = [0, 0, -1];
    for (const [i, line] of lines.entries()) {
      if (line.trim() === "") continue;
      if (mark.test(line)) {
        if (first < 0) first = i;
        marked++;
      } else if (first >= 0 || before === LINES_BEFORE) {
        marked = 0;
        break;
      } else before++;
    }
    if (marked > 1) return lines.map((line) => line.replace(mark, ""));
  }
  return lines;
}
