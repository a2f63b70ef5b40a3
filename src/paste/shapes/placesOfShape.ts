import { Dict, itemsOf, plainName, type Value } from "../structure/value.ts";
import { entriesOf } from "./entries.ts";
import { tokenIn } from "./entryMembers.ts";
import type { FoundPlace, Part } from "./found.ts";
import { BY_TOP, rowsOf } from "./shapeOf.ts";
import type { Shape } from "./shapes.ts";

/** The places of `dict`, an object of `shape`. */
export function placesOfShape(dict: Dict, shape: Shape, part: Part): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  const { layout, kind } = shape;
  const top = shape.top.map((name) => dict.get(name)).find((value) => value !== undefined);
  const written = shape.written.map((name) => dict.get(name)).find((value) => value !== undefined);
  const own = shape.prompt ? { ...part, prompt: true } : part;
  const push = (tokens: Value | undefined, token: Value | undefined): void => {
    const entries = entriesOf(tokens);
    const named = entries && { ...entries, named: entries.named ?? kind };
    found.push({ part: own, written: tokenIn(token), entries: named, doubtful: false });
  };
  if (layout === "place") push(top, written);
  else if (layout === "columns")
    for (const [i, tokens] of itemsOf(top).entries()) push(tokens, itemsOf(written)[i]);
  else {
    const [names, numbers] = [rowsOf(written), rowsOf(top)];
    for (const [row, list] of numbers.entries())
      push(
        list.map((number, i) => [String(tokenIn(names[row]?.[i]) ?? ""), number]),
        undefined,
      );
  }
  return found;
}

/** The members of `dict`, an object of `shape`, with the prompt’s places: those may stand beside what was written. */
export function promptBeside(dict: Dict, shape: Shape): readonly Dict[] {
  const beside: Dict[] = [];
  for (const [i, key] of dict.keys.entries()) {
    const rows = BY_TOP.get(plainName(key));
    if (rows === undefined || shape.top.includes(plainName(key))) continue;
    if (rows.some((row) => row.prompt)) beside.push(new Dict([key], [dict.values[i] ?? null]));
  }
  return beside;
}
