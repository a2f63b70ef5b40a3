import { MOST_PLACES } from "../reading.ts";
import type { Found, RowList } from "./found.ts";
import { eachLine } from "./eachLine.ts";
import type { Lines } from "./lines.ts";
import { labelled } from "./labelled.ts";
import { wordThenNumber } from "./wordThenNumber.ts";

/**
 * Lines that name what they tell, such as `token='Hi' logprob=-0.3`. Where others without names stand among them, each
 * that has names begins a place, and the others are its alternatives.
 */
export function labelledLines(lines: Lines): Found {
  const first = lines.at(Math.max(0, lines.firstWritten)).trim();
  if (labelled(first)?.isLabelled !== true) return undefined;
  const beginning: boolean[] = [];
  const found = eachLine(lines, (line) => {
    const named = labelled(line);
    const read = named ?? wordThenNumber(line.replace(ALTERNATIVE, ""));
    if (read) beginning.push(named?.isLabelled === true);
    return read;
  })(false);
  if (found === undefined || !("places" in found)) return undefined;
  if (beginning.every(Boolean)) return found;
  const [rows] = found.places;
  const begins = beginning.flatMap((is, i) => (is || i === 0 ? [i] : [])).slice(0, MOST_PLACES + 1);
  const places = begins.flatMap((from, i) => rows?.slice(from, begins[i + 1]) ?? []);
  return { ...found, places: places.map(withoutTwin) };
}

const ALTERNATIVE = /^\s*(?:alt(?:ernative)?\b)?\s*(?:->|→|[-*•])\s*/;

/** A place without its first row where the same token stands among the others again. */
const withoutTwin = (place: RowList): RowList =>
  place.words.includes(place.words[0] ?? "", 1) ? place.slice(1) : place;
