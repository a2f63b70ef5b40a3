import { Dict, dictOf, hasParts, itemsOf, plainName, type Value } from "../structure/value.ts";
import { entriesOf } from "./entries.ts";
import { isEntry, numberIn } from "./entryMembers.ts";
import { type Shape, shapes } from "./shapes.ts";

/** The rows of the table by the names of their members with the likeliest tokens. */
export const BY_TOP: ReadonlyMap<string, readonly Shape[]> = new Map(
  shapes.flatMap(({ top }) =>
    top.map((name) => [name, shapes.filter((shape) => shape.top.includes(name))] as const),
  ),
);

/** The row that describes `dict`, if its member is of that row’s form; one of the prompt only if no other does. */
export function shapeOf(dict: Dict): Shape | undefined {
  if (dict.keys.length > MOST_MEMBERS) return undefined;
  let prompt: Shape | undefined;
  for (const [i, key] of dict.keys.entries()) {
    const top = dict.values[i];
    const candidates = BY_TOP.get(plainName(key));
    const shape = top === undefined ? undefined : candidates?.find((row) => fits(row, dict, top));
    if (shape && !shape.prompt) return shape;
    prompt ??= shape;
  }
  return prompt;
}

/** The most members of an object that is a part of an answer. */
const MOST_MEMBERS = 60;

function fits({ layout, written }: Shape, dict: Dict, top: Value): boolean {
  const [first] = itemsOf(top);
  if (layout === "columns")
    return (
      (Array.isArray(top) &&
        !itemsOf(top).some(isEntry) &&
        !itemsOf(top).some((item) => typeof item === "number") &&
        written.some((name) => itemsOf(dict.get(name)).length > 0)) ||
      (Array.isArray(top) && isColumn(top as readonly Value[]))
    );
  if (layout === "parallel")
    return (
      written.some((name) => hasParts(dict.get(name))) &&
      rowsOf(top).some((row) => row.length > 1) &&
      rowsOf(top).every((row) => row.every((number) => numberIn(number) !== undefined))
    );
  return (
    written.some((name) => dict.has(name)) &&
    (top === null || first === undefined || top instanceof Dict || !isColumn(itemsOf(top)))
  );
}

/** Whether each item is a place’s list of tokens: a list with parts, a map, or none. */
const isColumn = (items: readonly Value[]): boolean =>
  items.length > 0 &&
  items.every((item) => item === null || isEmpty(item) || isTopList(item)) &&
  items.some(hasParts);

const isTopList = (item: Value): boolean =>
  hasParts(item) &&
  !isEntry(item) &&
  !itemsOf(item).some((token) => shapeOf(dictOf(token))) &&
  entriesOf(item) !== undefined;

const isEmpty = (value: Value): boolean =>
  Array.isArray(value) ? value.length === 0 : value instanceof Dict && value.keys.length === 0;

/** A list, or the values of what pandas writes for one. */
const columnOf = (value: Value | undefined): readonly Value[] =>
  value instanceof Dict ? value.values : itemsOf(value);

/** A column as its rows: one, unless it is a list of lists. */
export function rowsOf(value: Value | undefined): readonly (readonly Value[])[] {
  const column = columnOf(value);
  return column.length > 0 && column.every((item) => Array.isArray(item))
    ? column.map(itemsOf)
    : [column];
}
