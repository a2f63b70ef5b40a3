import { kindNamed, type Named } from "../kinds.ts";
import { MOST_PLACES } from "../reading.ts";
import { Dict, hasParts, itemsOf, type Value } from "../structure/value.ts";
import { type Entries, entriesOf, entriesOfNumbers } from "./entries.ts";
import { numberIn } from "./entryMembers.ts";

/**
 * What no API has wrapped: one map from words to numbers, one list of pairs, lists of numbers however deep, and lists of
 * such places. `undefined` if `values` are none of these.
 */
export function barePlaces(values: readonly Value[]): readonly Entries[] | undefined {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return placesOf(only, undefined);
  const areLists = values.every((value) => Array.isArray(value) && value.length > 0);
  return (areLists && placesOf(values, undefined)) || placesOfEach(values, undefined);
}

/** The places of each of `values`, up to one more than the most, if each has some. */
function placesOfEach(
  values: readonly Value[],
  named: Named | undefined,
): readonly Entries[] | undefined {
  const all: Entries[] = [];
  for (const value of values.slice(0, MOST_PLACES + 1)) {
    const places = placesOf(value, named);
    if (places === undefined) return undefined;
    for (const place of places) all.push(place);
  }
  return all;
}

function placesOf(value: Value, named: Named | undefined): readonly Entries[] | undefined {
  if (value instanceof Dict) return placesOfDict(value, named);
  const items = itemsOf(value);
  if (items.length === 0) return undefined;
  if (items.every((item) => !hasParts(item)))
    return ofNumbers(items, named) ?? ofTurns(items, named);
  const [first] = items;
  // What has one row, such as a batch of one, is that row.
  if (items.length === 1 && first !== undefined) return placesOf(first, named);
  if (items.every((item) => item instanceof Dict && item.keys.length === 1)) {
    const entries = entriesOf(items);
    if (entries) return [withName(entries, named)];
  }
  if (items.every((item) => Array.isArray(item))) {
    const numeric = items.every((item) => itemsOf(item).every((part) => typeof part === "number"));
    const tuples = numeric && !isNumbered(items) ? undefined : entriesOf(items);
    if (tuples) return [withName(tuples, named)];
  }
  return placesOfEach(
    items.filter((item) => !isNothing(item)),
    named,
  );
}

/** `[[0, 5.2], [1, 4.1], …]`: numbers with their index before them. */
const isNumbered = (items: readonly Value[]): boolean =>
  items.length > 2 &&
  items.every((item, i) => itemsOf(item).length === 2 && itemsOf(item)[0] === i) &&
  items.some((item) => !Number.isInteger(itemsOf(item)[1]));

const isNothing = (value: Value): boolean =>
  value === null || (itemsOf(value).length === 0 && Array.isArray(value));

const withName = (entries: Entries, named: Named | undefined): Entries => ({
  ...entries,
  named: entries.named ?? named,
});

function placesOfDict(dict: Dict, named: Named | undefined): readonly Entries[] | undefined {
  const map = entriesOf(dict);
  if (map && !dict.values.some(hasParts)) return [withName(map, named)];
  const columns = ofColumns(dict, named);
  if (columns) return columns;
  const inside = dict.keys.flatMap((key, i) => {
    const value = dict.values[i];
    return value !== undefined && hasParts(value) ? [[key, value] as const] : [];
  });
  // A name for the list, such as `logits` or `x =`: what is inside counts, if there is one such thing.
  const telling = inside.filter(([key]) => kindNamed(key) !== undefined);
  const [chosen, ...others] = telling.length > 0 ? telling : inside;
  return chosen === undefined || others.length > 0
    ? undefined
    : placesOf(chosen[1], kindNamed(chosen[0]) ?? named);
}

function ofNumbers(
  items: readonly Value[],
  named: Named | undefined,
): readonly Entries[] | undefined {
  if (
    items.length < 2 ||
    items.some((item) => typeof item !== "number" && numberIn(item) === undefined)
  )
    return undefined;
  return [
    entriesOfNumbers(
      items.map((item) => numberIn(item) ?? NaN),
      named,
    ),
  ];
}

/** `["butter", 5, "jam", 4]`: words and their numbers in turns. */
function ofTurns(
  items: readonly Value[],
  named: Named | undefined,
): readonly Entries[] | undefined {
  const pairs = items.flatMap((item, i) => (i % 2 === 0 ? [[item, items[i + 1] ?? ""]] : []));
  const even = pairs.every(
    ([word, number]) => typeof word === "string" && typeof number === "number",
  );
  const entries = even ? entriesOf(pairs) : undefined;
  return entries && [withName(entries, named)];
}

/** One list of texts and one of as many numbers, whatever they are called. */
function ofColumns(dict: Dict, named: Named | undefined): readonly Entries[] | undefined {
  const lists = dict.keys.flatMap((key, i) => {
    const items = itemsOf(dict.values[i]);
    return items.length > 1 ? [{ key, items }] : [];
  });
  const texts = lists.filter(({ items }) => items.every((item) => typeof item === "string"));
  const numbers = lists.filter(({ items }) => items.every((item) => typeof item === "number"));
  const [words, column] = [texts[0], numbers[0]];
  if (!words || !column || texts.length + numbers.length > 2) return undefined;
  if (words.items.length !== column.items.length) return undefined;
  const entries = entriesOf(words.items.map((word, i) => [word, column.items[i] ?? null]));
  return entries && [withName(entries, kindNamed(column.key) ?? named)];
}
