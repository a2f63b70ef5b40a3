import { checkList } from "./checkList.ts";
import { LIST_SIZE } from "../model/list.ts";
import { cellsOf, type Header, headerOf } from "./header.ts";
import type { Found, Pasted } from "./pasted.ts";
import { pasteProblems } from "../words.ts";

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

/** The longest line that may be a row of a table with a header, in characters. */
const LONGEST_ROW = 20_000;

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
  if (line.length > LONGEST_ROW) return undefined;
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
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").split("\n");
  const first = lines.findIndex(isWritten);
  const header = headerOf(lines[first]?.trim() ?? "");
  const found: Found[] = [];
  let at = header ? first + 1 : Math.max(0, first);
  // What is more than a list holds need not be read, only counted.
  for (; at < lines.length && found.length <= LIST_SIZE.most; at++) {
    const line = lines[at]?.trim() ?? "";
    if (line === "") continue;
    const row = header ? ofRow(line, header) : wordAndNumber(line);
    if (row === undefined) return { problem: pasteProblems.noWordAndNumber(at + 1, line) };
    found.push({ ...row, place: { line: at + 1 } });
  }
  const kind = header?.kind ?? "logits";
  const count = found.length + lines.slice(at).filter(isWritten).length;
  const checked = checkList(found, kind, "paste", count);
  if ("problem" in checked) return { problem: withHint(checked.problem, found, header) };
  return { kind, positions: [{ written: undefined, list: checked.list }] };
}

const isWritten = (line: string): boolean => line.trim() !== "";

/** Who pastes −9999 among scores probably has log-probabilities. */
const withHint = (problem: string, found: readonly Found[], header: Header | undefined): string =>
  header === undefined && found.some(({ number }) => number <= -9999)
    ? `${problem} ${pasteProblems.nameColumns}`
    : problem;
