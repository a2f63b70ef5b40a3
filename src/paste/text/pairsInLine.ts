import { isNumber } from "../numbers.ts";
import { eachLine } from "./eachLine.ts";
import { countOf, type Found, RowList } from "./found.ts";
import { Lines } from "./lines.ts";
import { withoutMarks } from "./listMarks.ts";
import { wordThenNumber } from "./wordThenNumber.ts";

/** The longest text that may be pairs in one line, in characters. */
const LONGEST_PAIRS = 2_000;

/** `butter: 5, jam: 4; honey 3.5`: several in one line. */
export function pairsInLine(text: string): Found {
  const line = text.trim();
  if (line.length > LONGEST_PAIRS) return undefined;
  for (const between of [/;\s*|\n/, /,\s+|\n/, /\s*[|/]\s+|\n/, /,|\n/]) {
    const parts = line.split(between).filter((part) => part.trim() !== "");
    if (parts.length < 2) continue;
    const found = eachLine(withoutMarks(Lines.of(parts.join("\n"))), wordThenNumber)(false);
    const all = found && "places" in found && countOf(found) === parts.length ? found : undefined;
    const [place] = all?.places ?? [];
    if (all && place && !place.words.includes(""))
      return { ...all, places: [new RowList(place.numbers, place.words)] };
  }
  const cells = line.includes("\n") ? [] : line.split(/\s*[,;\t]\s*/);
  const alternating =
    cells.length > 3 &&
    cells.length % 2 === 0 &&
    cells.every((cell, i) => isNumber(cell) === (i % 2 === 1));
  if (!alternating) return undefined;
  const [words, numbers] = [0, 1].map((from) => cells.filter((_, i) => i % 2 === from));
  return { places: [new RowList(numbers ?? [], words)] };
}
