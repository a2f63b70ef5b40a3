import { kindNamed, type Named } from "../kinds.ts";
import type { Note } from "../reading.ts";
import { bareWord } from "./bareWord.ts";
import type { Found, Row } from "./found.ts";
import type { WordAndNumber } from "./wordThenNumber.ts";

/** How many lines may stand before the first with a number, and after the last. */
const MOST_BESIDE = 3;

/**
 * Each line as `read` has it, all of them parted by a clear sign if `strict`; the first that is not is told. A few lines
 * may stand before the list, and after a blank line behind it.
 */
export function eachLine(
  lines: readonly string[],
  read: (line: string) => WordAndNumber | undefined,
  strict: boolean,
): Found {
  const rows: Row[] = [];
  const besides: Beside[] = [];
  let named: Named | undefined;
  let bound: Note | undefined;
  let [isOver, isBlank, after] = [false, false, 0];
  let i = -1;
  for (const line of lines) {
    i++;
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("# ") || trimmed.startsWith("// ")) {
      isBlank ||= trimmed === "";
      continue;
    }
    const begins = isSection(trimmed);
    if (begins && rows.length > 0) return refused(i, trimmed);
    const found = isOver || begins ? undefined : read(trimmed);
    if (found === undefined && (isOver || isBlank || rows.length === 0) && isBeside(trimmed)) {
      isOver = rows.length > 0;
      if (isOver && rows.length < 2) return refused(i, trimmed);
      besides.push({ line: i + 1, text: trimmed });
      after = isOver ? after + 1 : 0;
      if (after > MOST_BESIDE || besides.length - after > MOST_BESIDE) return refused(i, trimmed);
      named ??= isOver ? undefined : kindNamed(trimmed);
      continue;
    }
    if (found === undefined || (strict && !found.parted)) return refused(i, trimmed);
    isBlank = false;
    named ??= found.named;
    if (found.isBound) bound ??= { note: "bound", example: trimmed };
    rows.push({ word: bareWord(found.word), number: found.number, line: i + 1 });
  }
  const [first] = besides;
  if (rows.length === 0) return first && refused(first.line - 1, first.text);
  const notes: readonly Note[] = [
    ...(first ? [{ note: "skipped", ...first, count: besides.length } as const] : []),
    ...(bound ? [bound] : []),
  ];
  return { places: [rows], named, notes };
}

/** A line without a number beside a list, and which it is, from 1. */
interface Beside {
  readonly line: number;
  readonly text: string;
}

const refused = (index: number, text: string): Found => ({
  problem: { problem: "noLine", line: index + 1, text },
});

/** The longest line that may stand beside a list, in characters. */
const LONGEST_BESIDE = 400;

/** What stands over one of several lists: a number that is no score. */
const SECTION = /^(?:position|step)\s*\d{1,4}:?$/i;

/** The same, told by its first letter from most lines, without the pattern. */
const isSection = (line: string): boolean => "PpSs".includes(line.charAt(0)) && SECTION.test(line);

/** Whether `line` may stand beside a list: it says nothing after a sign that parts a word from its number in a sentence. */
const isBeside = (line: string): boolean =>
  line.length < LONGEST_BESIDE &&
  (!/[\d%]$/.test(line) || isSection(line)) &&
  !/[:=].*\S/.test(line);
