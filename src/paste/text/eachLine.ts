import { kindNamed, type Named } from "../kinds.ts";
import type { Note } from "../reading.ts";
import { bareWord } from "./bareWord.ts";
import { type Found, listOf, RowList } from "./found.ts";
import type { Lines } from "./lines.ts";
import type { WordAndNumber } from "./wordThenNumber.ts";

const NONE = new Int32Array(0);

/** How many lines may stand before the first with a number, and after the last. */
const MOST_BESIDE = 3;

/**
 * What each line says, as `read` has it: asked strictly, up to the first whose word no clear sign parts from its number;
 * asked loosely then, on from there. The first line that is no word and a number is told. A few lines may stand before the
 * list, and after a blank line behind it.
 */
export function eachLine(
  lines: Lines,
  read: (line: string) => WordAndNumber | undefined,
): (strict: boolean) => Found {
  let [numbers, words, at]: [string[], string[], Int32Array] = [[], [], NONE];
  let count = 0;
  const besides: Beside[] = [];
  let named: Named | undefined;
  let bound: Note | undefined;
  let [i, isOver, isBlank, after] = [0, false, false, 0];
  /** Goes on to the end, or to a line that ends it all, of which comes what is wrong. */
  const goOn = (strict: boolean): Found => {
    for (; i < lines.length; i++) {
      const trimmed = lines.at(i).trim();
      if (isNoRow(trimmed)) {
        isBlank ||= trimmed === "";
        continue;
      }
      const begins = isSection(trimmed);
      if (begins && count > 0) return refused(i, trimmed);
      const found = isOver || begins ? undefined : read(trimmed);
      if (found === undefined && (isOver || isBlank || count === 0) && isBeside(trimmed)) {
        isOver = count > 0;
        if (isOver && count < 2) return refused(i, trimmed);
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
      if (count === 0)
        [numbers, words, at] = [
          listOf(lines.length),
          listOf(lines.length),
          new Int32Array(lines.length),
        ];
      numbers[count] = found.number;
      words[count] = bareWord(found.word);
      at[count++] = i + 1;
    }
    return undefined;
  };
  return (strict) => {
    const problem = goOn(strict);
    if (problem) return problem;
    numbers.length = words.length = count;
    const [first] = besides;
    if (count === 0) return first && refused(first.line - 1, first.text);
    const notes: readonly Note[] = [
      ...(first ? [{ note: "skipped", ...first, count: besides.length } as const] : []),
      ...(bound ? [bound] : []),
    ];
    return { places: [new RowList(numbers, words, at)], named, notes };
  };
}

/** Whether a line is blank or a comment. */
const isNoRow = (line: string): boolean =>
  line === "" ||
  (line.startsWith("#") && line.startsWith("# ")) ||
  (line.startsWith("/") && line.startsWith("// "));

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
const isSection = (line: string): boolean =>
  ((line.charCodeAt(0) & 0x5f) === 0x50 || (line.charCodeAt(0) & 0x5f) === 0x53) &&
  SECTION.test(line);

/** Whether `line` may stand beside a list: it says nothing after a sign that parts a word from its number in a sentence. */
const isBeside = (line: string): boolean =>
  line.length < LONGEST_BESIDE &&
  (!/[\d%]$/.test(line) || isSection(line)) &&
  !/[:=].*\S/.test(line);
