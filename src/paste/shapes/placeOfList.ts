import { Dict, dictOf, itemsOf, type Value } from "../structure/value.ts";
import { entriesOf } from "./entries.ts";
import { isEntry } from "./entryMembers.ts";
import type { FoundPlace, Part } from "./found.ts";
import { shapeOf } from "./shapeOf.ts";

/** The one place that a list of tokens with numbers is; `undefined` if its items are to be looked at one by one. */
export function placeOfList(items: readonly Value[], part: Part): FoundPlace | undefined {
  const entered = items.every((item) => item instanceof Dict) && items.some(isEntry);
  if (items.length > 1 && entered && !items.some((item) => shapeOf(dictOf(item)))) {
    const entries = entriesOf(items);
    return entries && { part, written: undefined, entries, doubtful: entries.named === "ln" };
  }
  return isTriples(items)
    ? { part, written: undefined, entries: entriesOf(items), doubtful: true }
    : undefined;
}

/** `[[logprob, id, text], …]` with a text in each. */
const isTriples = (items: readonly Value[]): boolean =>
  items.length > 1 &&
  items.every(
    (item) =>
      itemsOf(item).length === 3 &&
      typeof itemsOf(item)[2] === "string" &&
      typeof itemsOf(item)[0] === "number",
  );
