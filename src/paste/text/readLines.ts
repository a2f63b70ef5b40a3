import { isNumber } from "../numbers.ts";
import type { Choice, Note } from "../reading.ts";
import type { Named } from "../kinds.ts";
import type { Found, Row, Rows } from "./found.ts";
import { bareTable, headedTable, withoutRules } from "./tables.ts";
import { plainWriting } from "./otherWritings.ts";
import { wordsOverNumbers } from "./wordsOverNumbers.ts";
import { bareNumbers } from "./bareNumbers.ts";
import {
  bareWord,
  labelled,
  numberThenWord,
  withoutMarks,
  type WordAndNumber,
  wordThenNumber,
} from "./wordLines.ts";

/** Rows of words and numbers in `text`, in whichever way of writing them; what a reader chose counts. */
export function readLines(text: string, { column, commas }: Choice): Found {
  const plain = withoutRules(plainWriting(text));
  const written = plain.split("\n");
  const headed = headedTable(written, column);
  if (headed) return headed;
  const indexed = commas === undefined && isIndexed(plain) ? bareTable(plain, ",", 2) : undefined;
  if (indexed && "places" in indexed) return { ...indexed, indexed: true };
  const numbers = bareNumbers(written);
  if (numbers) return numbers;
  const rows = wordsOverNumbers(written);
  if (rows) return rows;
  for (const delimiter of ["\t", "|", ";"]) {
    const table = plain.includes(delimiter) ? bareTable(plain, delimiter, 3, column) : undefined;
    if (table) return table;
  }
  const lines = withoutMarks(written);
  const named = labels(lines);
  if (named) return named;
  const byLine = fromLines(lines, wordThenNumber, true);
  if (byLine && "places" in byLine && count(byLine) > 1) return byLine;
  const table = /[,|]/.test(plain) ? commaTable(plain, lines, column) : undefined;
  if (table) return table;
  const loose = fromLines(lines, wordThenNumber, false);
  if (loose && "places" in loose && count(loose) > 1) return loose;
  return pairs(plain) ?? turned(lines) ?? loose;
}

/** Whether each of three lines or more is a number after a comma, and what stands before the commas counts up. */
function isIndexed(text: string): boolean {
  if (!/^\s*[01],/.test(text)) return false;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const counts = (from: number): boolean =>
    lines.every((line, i) => line.trimStart().startsWith(`${i + from},`));
  return lines.length > 2 && (counts(0) || counts(1));
}

const count = ({ places }: Rows): number => places.reduce((sum, rows) => sum + rows.length, 0);

/** Whether a decimal comma and no comma between cells is what `lines` have. */
const COMMA_AT_END = /\s[+−–-]?\d*,\d+\s?%?$/;

function commaTable(text: string, lines: readonly string[], column: number | undefined): Found {
  const written = lines.filter((line) => line.trim() !== "");
  if (written.every((line) => line.length < 400 && COMMA_AT_END.test(line.trimEnd())))
    return undefined;
  return bareTable(text, ",", 2, column) ?? bareTable(text, "|", 2, column);
}

/**
 * Lines that name what they tell, such as `token='Hi' logprob=-0.3`. Where others without names stand among them, each
 * that has names begins a place, and the others are its alternatives.
 */
function labels(lines: readonly string[]): Found {
  const begun = lines.find((line) => line.trim() !== "");
  if (begun === undefined || labelled(begun.trim())?.isLabelled !== true) return undefined;
  const beginning: boolean[] = [];
  const found = fromLines(
    lines,
    (line) => {
      const named = labelled(line);
      const read = named ?? wordThenNumber(line.replace(ALTERNATIVE, ""));
      if (read) beginning.push(named?.isLabelled === true);
      return read;
    },
    false,
  );
  if (found === undefined || !("places" in found)) return undefined;
  if (beginning.every(Boolean)) return found;
  const rows = found.places[0] ?? [];
  const places = rows.reduce<Row[][]>((all, row, i) => {
    const place = all.at(-1);
    if (beginning[i] === true || place === undefined) all.push([row]);
    else place.push(row);
    return all;
  }, []);
  return { ...found, places: places.map(withoutTwin) };
}

const ALTERNATIVE = /^\s*(?:alt(?:ernative)?\b)?\s*(?:->|→|[-*•])\s*/;

/** A place without its first row where the same token stands among the others again. */
const withoutTwin = (place: readonly Row[]): readonly Row[] =>
  place.slice(1).some(({ word }) => word === place[0]?.word) ? place.slice(1) : place;

/** A number and a word in each line. */
function turned(lines: readonly string[]): Found {
  const found = fromLines(lines, numberThenWord, false);
  return found && "places" in found && count(found) > 1 ? found : undefined;
}

/** The longest text that may be pairs in one line, in characters. */
const LONGEST_PAIRS = 2_000;

/** `butter: 5, jam: 4; honey 3.5`: several in one line. */
function pairs(text: string): Found {
  const line = text.trim();
  if (line.length > LONGEST_PAIRS) return undefined;
  for (const between of [/;\s*|\n/, /,\s+|\n/, /\s*[|/]\s+|\n/, /,|\n/]) {
    const parts = line.split(between).filter((part) => part.trim() !== "");
    if (parts.length < 2) continue;
    const found = fromLines(withoutMarks(parts), wordThenNumber, false);
    const all = found && "places" in found && count(found) === parts.length ? found : undefined;
    if (all?.places[0]?.every(({ word }) => word !== ""))
      return { ...all, places: [all.places[0].map((row) => ({ ...row, line: 1 }))] };
  }
  const cells = line.includes("\n") ? [] : line.split(/\s*[,;\t]\s*/);
  const alternating =
    cells.length > 3 &&
    cells.length % 2 === 0 &&
    cells.every((cell, i) => isNumber(cell) === (i % 2 === 1));
  if (!alternating) return undefined;
  const rows = cells.flatMap((word, i): Row[] =>
    i % 2 === 0 ? [{ word, number: cells[i + 1] ?? "", line: 1 }] : [],
  );
  return { places: [rows] };
}

/** How many lines may stand before the first with a number. */
const MOST_HEADINGS = 3;

/** Each line as `read` has it, all of them parted by a clear sign if `strict`; the first that is not is told. */
function fromLines(
  lines: readonly string[],
  read: (line: string) => WordAndNumber | undefined,
  strict: boolean,
): Found {
  const rows: Row[] = [];
  const notes: Note[] = [];
  let named: Named | undefined;
  let bound: Note | undefined;
  let headings = 0;
  for (const [i, line] of lines.entries()) {
    const trimmed = line.trim();
    if (trimmed === "" || /^(?:#|\/\/)\s/.test(trimmed)) continue;
    const found = read(trimmed);
    if (
      found === undefined &&
      rows.length === 0 &&
      headings < MOST_HEADINGS &&
      isHeading(trimmed)
    ) {
      headings++;
      notes[0] = { note: "skipped", line: i + 1, text: trimmed, count: headings };
      continue;
    }
    if (found === undefined || (strict && !found.parted))
      return { problem: { problem: "noLine", line: i + 1, text: trimmed } };
    named ??= found.named;
    if (found.isBound) bound ??= { note: "bound", example: trimmed };
    rows.push({ word: bareWord(found.word), number: found.number, line: i + 1 });
  }
  const [heading] = notes;
  if (rows.length === 0 && heading?.note === "skipped")
    return { problem: { problem: "noLine", line: heading.line, text: heading.text } };
  return rows.length === 0
    ? undefined
    : { places: [rows], named, notes: bound ? [...notes, bound] : notes };
}

/** The longest line that may stand over a list, in characters. */
const LONGEST_HEADING = 400;

/** Whether `line` may stand over a list: it says nothing after a sign that parts words from numbers. */
const isHeading = (line: string): boolean =>
  line.length < LONGEST_HEADING && !/[:=;\t|].*\S/.test(line) && !/[\d%]$/.test(line);
