import { Dict, hasParts, itemsOf, plainName, type Value } from "../structure/value.ts";
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

/**
 * The members of `dict`, an object of `shape`, with the prompt’s places, each with the tokens that stand there if those are
 * told: they may stand beside what was written.
 */
export function promptBeside(dict: Dict, shape: Shape): readonly Dict[] {
  return dict.keys.flatMap((key, i) => {
    const row = BY_TOP.get(plainName(key))?.find(({ prompt }) => prompt);
    if (row === undefined || shape.top.includes(plainName(key))) return [];
    const written = row.written.find((name) => itemsOf(dict.get(name)).some(hasParts)) ?? "";
    return [new Dict([key, written], [dict.values[i] ?? null, dict.get(written) ?? null])];
  });
}
