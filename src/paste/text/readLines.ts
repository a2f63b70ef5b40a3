import type { Choice } from "../reading.ts";
import { hasAny } from "../unwrap.ts";
import { bareNumbers } from "./bareNumbers.ts";
import { bareTable } from "./bareTable.ts";
import { LEFT_OUT, withoutRules } from "./drawnTables.ts";
import { eachLine } from "./eachLine.ts";
import { countOf, type Found, type Rows } from "./found.ts";
import { headedTable } from "./headedTable.ts";
import { labelledLines } from "./labelledLines.ts";
import { Lines } from "./lines.ts";
import { withoutMarks } from "./listMarks.ts";
import { plainWriting } from "./otherWritings.ts";
import { pairsInLine } from "./pairsInLine.ts";
import { severalNumbers } from "./severalNumbers.ts";
import { numberThenWord, wordThenNumber } from "./wordThenNumber.ts";
import { wordsOverNumbers } from "./wordsOverNumbers.ts";

/**
 * Rows of words and numbers in `text`, in whichever way of writing them, or numbers alone if it may be those; what a
 * reader chose counts.
 */
export function readLines(text: string, choice: Choice, mayBeNumbers = true): Found {
  const written = plainWriting(text);
  const mayBeBare = mayBeNumbers || written.length < text.length;
  const plain = withoutRules(written);
  if (!/\d|∞|inf|nan/i.test(plain)) return undefined;
  const lines = Lines.of(plain);
  if (!hasAny(plain, ["..", "…", "more row"]) || lines.every((line) => !isLeftOut(line)))
    return rowsIn(plain, lines, choice, mayBeBare);
  const found = rowsIn(
    plain,
    lines.map((line) => (isLeftOut(line) ? "" : line)),
    choice,
    mayBeBare,
  );
  return found && "places" in found
    ? { ...found, notes: [...(found.notes ?? []), { note: "elided" }] }
    : found;
}

const isLeftOut = (line: string): boolean => LEFT_OUT.test(line);

function rowsIn(
  plain: string,
  written: Lines,
  { column, commas }: Choice,
  mayBeNumbers: boolean,
): Found {
  const headed = headedTable(written, column);
  if (headed) return headed;
  const indexed =
    commas === undefined && isIndexed(written) ? bareTable(written, ",", 2) : undefined;
  if (indexed && "places" in indexed) return { ...indexed, indexed: true };
  const numbers = mayBeNumbers ? bareNumbers(written) : undefined;
  if (numbers) return numbers;
  const rows = wordsOverNumbers(written);
  if (rows) return rows;
  for (const delimiter of ["\t", "|", ";"]) {
    const table = plain.includes(delimiter) ? bareTable(written, delimiter, 3, column) : undefined;
    if (table) return table;
  }
  const lines = withoutMarks(written);
  const named = labelledLines(lines);
  if (named) return named;
  const rowsOf = eachLine(lines, wordThenNumber);
  const byLine = rowsOf(true);
  if (byLine && "places" in byLine && countOf(byLine) > 1)
    return severalNumbers(byLine, column) ?? byLine;
  const table = /[,|]/.test(plain) ? commaTable(written, lines, column) : undefined;
  if (table) return table;
  const loose = rowsOf(false);
  if (loose && "places" in loose && countOf(loose) > 1)
    return severalNumbers(loose, column) ?? loose;
  return pairsInLine(plain) ?? turned(lines) ?? loose;
}

/** Whether each of three lines or more is a number after a comma, and what stands before the commas counts up. */
function isIndexed(lines: Lines): boolean {
  const [, first] = /^\s*([01]),/.exec(lines.at(lines.firstWritten)) ?? [];
  return (
    first !== undefined &&
    lines.hasWritten(3) &&
    lines.everyWritten((line, i) => line.trimStart().startsWith(`${i + Number(first)},`))
  );
}

/** Whether a decimal comma and no comma between cells is what `lines` have. */
const COMMA_AT_END = /\s[+−–-]?(?:\d{1,3}(?:\.\d{3})+|\d*),\d+\s?%?$/;

function commaTable(written: Lines, lines: Lines, column: number | undefined): Found {
  const decimal = lines.everyWritten(
    (line) => line.length < 400 && COMMA_AT_END.test(line.trimEnd()),
  );
  return decimal
    ? undefined
    : (bareTable(written, ",", 2, column) ?? bareTable(written, "|", 2, column));
}

/** A number and a word in each line. */
function turned(lines: Lines): Found {
  const found = eachLine(lines, numberThenWord)(false);
  return found && "places" in found && countOf(found) > 1 && !isNumberedTable(found)
    ? found
    : undefined;
}

/** Whether the numbers only count the rows, and what follows has numbers of its own. */
const isNumberedTable = ({ places }: Rows): boolean =>
  places.every(({ numbers, words }) =>
    numbers.every((number, i) => number === String(i + 1) && /\d/.test(words[i] ?? "")),
  );
