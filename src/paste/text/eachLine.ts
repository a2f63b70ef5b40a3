import type { Named } from "../kinds.ts";
import type { Note } from "../reading.ts";
import { bareWord } from "./bareWord.ts";
import type { Found, Row } from "./found.ts";
import type { WordAndNumber } from "./wordThenNumber.ts";

/** How many lines may stand before the first with a number. */
const MOST_HEADINGS = 3;

/** Each line as `read` has it, all of them parted by a clear sign if `strict`; the first that is not is told. */
export function eachLine(
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

/** Whether `line` may stand over a list: it says nothing after a sign that parts a word from its number in a sentence. */
const isHeading = (line: string): boolean =>
  line.length < LONGEST_HEADING && !/[:=].*\S/.test(line) && !/[\d%]$/.test(line);
