import { checkList } from "./checkList.ts";
import { cellsOf, type Header, headerOf } from "./header.ts";
import { type Found, type Pasted, quote } from "./pasted.ts";

const DIGITS = String.raw`[+−-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const COMMA_DIGITS = String.raw`[+−-]?\d*,\d+`;
const INFINITE = String.raw`[−-]inf(?:inity)?`;

/** A word, a separator, a number at the line's end: the clearest separators are tried first. */
const PATTERNS = [
  new RegExp(String.raw`^(.*\S)\s*[:=;\t]\s*(${DIGITS}|${COMMA_DIGITS}|${INFINITE})$`, "i"),
  new RegExp(String.raw`^(.*\S)\s*,\s*(${DIGITS}|${INFINITE})$`, "i"),
  new RegExp(String.raw`^(.*\S)\s+(${DIGITS}|${COMMA_DIGITS}|${INFINITE})$`, "i"),
];

const NUMBER = new RegExp(`^(?:${DIGITS}|${COMMA_DIGITS}|${INFINITE})$`, "i");

/** The number that `text` writes; `NaN` if it writes none. */
const numberOf = (text: string): number => {
  if (!NUMBER.test(text)) return NaN;
  if (/inf/i.test(text)) return -Infinity;
  return Number(text.replace("−", "-").replace(",", "."));
};

const unquoted = (word: string): string =>
  /^"(?:[^"]|"")*"$/.test(word) ? word.slice(1, -1).replaceAll('""', '"') : word;

/** The longest line that may be a word and a number, in characters: past it, patterns take long to give up. */
const LONGEST_LINE = 300;

/** The word and the number of `line`; `undefined` if it has none. */
function wordAndNumber(line: string): Omit<Found, "place"> | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  for (const pattern of PATTERNS) {
    const [, word = "", number = ""] = pattern.exec(line) ?? [];
    if (number !== "") return { word: unquoted(word), number: numberOf(number) };
  }
  return undefined;
}

/** The word and the number of a row under `header`. */
function ofRow(line: string, header: Header): Omit<Found, "place"> | undefined {
  const cells = cellsOf(line, header.separator);
  const [word, number] = [cells[header.word], cells[header.number]?.trim()];
  return word === undefined || number === undefined || !NUMBER.test(number)
    ? undefined
    : { word, number: numberOf(number) };
}

/**
 * Reads a word and a number from each line: `butter: 5`, `butter = 5`, `butter 5`, a tab between, or comma-separated
 * values with or without a header. A header says whether the numbers are scores or log-probabilities; without one they
 * are scores.
 */
export function readLines(text: string): Pasted {
  const lines = text
    .split(/\r\n|[\n\r]/)
    .map((line, i) => ({ line: line.trim(), place: `line ${i + 1}` }))
    .filter(({ line }) => line !== "");
  const header = headerOf(lines[0]?.line ?? "");
  const rows = header ? lines.slice(1) : lines;
  const found: Found[] = [];
  for (const { line, place } of rows) {
    const row = header ? ofRow(line, header) : wordAndNumber(line);
    if (row === undefined)
      return {
        problem: `L${place.slice(1)}, ${quote(line)}, is not a word and a number. Write one word to a line, such as “butter: 5”.`,
      };
    found.push({ ...row, place });
  }
  const kind = header?.kind ?? "logits";
  const checked = checkList(found, kind, "The paste");
  if ("problem" in checked) return { problem: withHint(checked.problem, found, header) };
  return { kind, positions: [{ written: undefined, list: checked.list }] };
}

/** Who pastes −9999 among scores probably has log-probabilities. */
const withHint = (problem: string, found: readonly Found[], header: Header | undefined): string =>
  header === undefined && found.some(({ number }) => number <= -9999)
    ? `${problem} If these are log-probabilities, make “word,logprob” the first line.`
    : problem;
