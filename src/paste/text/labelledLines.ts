import type { Found, Row } from "./found.ts";
import { eachLine } from "./eachLine.ts";
import { labelled } from "./labelled.ts";
import { wordThenNumber } from "./wordThenNumber.ts";

/**
 * Lines that name what they tell, such as `token='Hi' logprob=-0.3`. Where others without names stand among them, each
 * that has names begins a place, and the others are its alternatives.
 */
export function labelledLines(lines: readonly string[]): Found {
  const begun = lines.find((line) => line.trim() !== "");
  if (begun === undefined || labelled(begun.trim())?.isLabelled !== true) return undefined;
  const beginning: boolean[] = [];
  const found = eachLine(
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
