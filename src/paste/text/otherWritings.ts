import { plainDigits } from "../numbers.ts";

/** Digits of other keyboards and scripts, and the signs that go with them. */
const OTHER_DIGITS = /[０-９％－．，：٠-٩۰-۹०-९০-৯๐-๙٫]/;

/** What parts thousands and nothing else: apostrophes, as in Switzerland, and blanks that keep a number together. */
const BETWEEN_THOUSANDS = /(\d)['’\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
/** A number after a sign that parts it from its word, with plain blanks between its thousands. */
const SPACED = /([:=;\t|] ?[+−-]?\d{1,3})((?: \d{3})+)(?=(?:[.,]\d+)?\s?%? ?(?:\||$))/gm;
/** A line of nothing but such a number; that some thousands begin with a nought tells them from two numbers each. */
const SPACED_LINE = /^[+−-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;

/** The rules, ends of rows and alignments of a table in LaTeX. */
const LATEX_RULES =
  /\\(?:begin|end)\{[a-z*]+\}(?:\[[^\]\n]*\])?(?:\{[^}\n]*\})?|\\(?:top|mid|bottom|h|c)(?:rule|line)(?:\{[^}\n]*\})?|\\centering|\\\\(?:\[[^\]\n]*\])?/g;

/** When and by whom a line was sent, as chats are copied. */
const SENT =
  /^\s*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?\]?(?: -)? [^:\n]{1,40}: /i;

/** The index that R puts before each line of a vector: `[1]  5.0  4.0`. */
const R_INDEX = /^\s*\[\d+\]\s+(?=\S)/;

/** `text` with the digits, thousands, tables and marks of other places and programs as plain ones. */
export function plainWriting(text: string): string {
  let plain = OTHER_DIGITS.test(text) ? plainDigits(text) : text;
  if (/\d['’\u00a0\u2009\u202f]\d{3}/.test(plain))
    plain = plain.replaceAll(BETWEEN_THOUSANDS, "$1");
  if (/\d \d{3}/.test(plain)) plain = withoutSpacing(plain);
  if (plain.includes("&") && plain.includes("\\\\")) plain = fromLatex(plain);
  const [first = ""] = /[^\s][^\n]*/.exec(plain) ?? [];
  const isSent = SENT.test(first);
  if (!isSent && !first.startsWith("[1]")) return plain;
  const lines = plain.split("\n").filter((line) => line.trim() !== "");
  if (isSent)
    return lines.every((line) => SENT.test(line))
      ? lines.map((line) => line.replace(SENT, "")).join("\n")
      : plain;
  return R_INDEX.test(first) ? fromVector(lines, plain) : plain;
}

const withoutSpacing = (text: string): string =>
  / 0\d\d/.test(text) &&
  text.split("\n").every((line) => line.trim() === "" || SPACED_LINE.test(line.trim()))
    ? text.replaceAll(/(\d) (?=\d{3})/g, "$1")
    : text.replaceAll(
        SPACED,
        (_, begin: string, groups: string) => begin + groups.replaceAll(" ", ""),
      );

const fromLatex = (text: string): string =>
  text
    .replaceAll(LATEX_RULES, "")
    .replaceAll(/\\[,;!~ ]/g, "")
    .replaceAll("\\%", "%")
    .replaceAll("\\_", "_")
    .replaceAll("$", "")
    .replaceAll(/\\text(?:bf|it|tt)?\{([^}\n]*)\}/g, "$1")
    .replaceAll(/(\\&)|[ \t]*&[ \t]*/g, (_, escaped?: string) => (escaped ? "&" : "\t"));

/** The numbers of a vector of R in one line, without its indices. */
const fromVector = (lines: readonly string[], text: string): string =>
  lines.every((line) => R_INDEX.test(line))
    ? lines.map((line) => line.replace(R_INDEX, "")).join(" ")
    : text;
