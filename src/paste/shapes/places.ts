import { documentOf, INNER } from "../structure/document.ts";
import { Dict, dictOf, hasParts, itemsOf, plainName, type Value } from "../structure/value.ts";
import { type Entries, entriesOf, isEntry, numberIn, tokenIn } from "./entries.ts";
import { type Shape, shapes } from "./shapes.ts";

/** Which part of an answer a place is of: of several answers or choices which, counted from 0; or of the prompt. */
export interface Part {
  readonly answer: string;
  readonly choice: number;
  readonly prompt: boolean;
}

/** One place as it was found: what was written there, and the likeliest tokens, if they can be told. */
export interface FoundPlace {
  readonly part: Part;
  readonly written: string | undefined;
  readonly entries: Entries | undefined;
  /** Its tokens may as well be of one place each, as nothing says that they are alternatives. */
  readonly doubtful: boolean;
}

const BY_TOP: ReadonlyMap<string, readonly Shape[]> = new Map(
  shapes.flatMap(({ top }) =>
    top.map((name) => [name, shapes.filter((shape) => shape.top.includes(name))] as const),
  ),
);

/** Members whose items are answers to one question, beside each other. */
const CHOICES: ReadonlySet<string> = new Set([
  "choices",
  "candidates",
  "outputs",
  "completions",
  "generations",
]);

/** Members whose items are the tokens that were written, one a place. */
const WRITTEN: ReadonlySet<string> = new Set([
  "content",
  "tokenlikelihoods",
  "chosencandidates",
  "generatedtokens",
]);

/** Members that say nothing of likely tokens, however they look. */
const PASSED: ReadonlySet<string> = new Set([
  "usage",
  "bytes",
  "tokenids",
  "textoffset",
  "textrange",
  "timings",
]);

/** All places in `values` that a shape or a list of tokens with numbers makes, in their order. */
export function placesIn(values: readonly Value[]): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  const first: Part = { answer: "", choice: 0, prompt: false };
  const root = streamOf(values);
  for (const value of root) visit(value, { ...first, answer: idOf(value) }, found);
  // A list of tokens that was copied without its bracket.
  if (found.length === 0) visitList(root.filter(isEntry), first, found);
  return found;
}

/** The events of a stream that tell each token once: what is complete at its end comes in pieces before. */
function streamOf(values: readonly Value[]): readonly Value[] {
  const pieces = values.filter((value) => typeOf(value).endsWith(".delta"));
  return pieces.length > 0 && values.some((value) => /\.(?:done|completed)$/.test(typeOf(value)))
    ? pieces
    : values;
}

const typeOf = (value: Value): string => {
  const dict = dictOf(value);
  const type = dict.get("type") ?? dictOf(dict.get("data")).get("type");
  return typeof type === "string" ? type : "";
};

/** What tells the answer in `value` from others: the pieces of a stream have one in common. */
function idOf(value: Value): string {
  const dict = dictOf(value);
  const id = dict.get("customid") ?? dict.get("id") ?? dictOf(dict.get("data")).get("id");
  return typeof id === "string" ? id : "";
}

function visit(value: Value, part: Part, found: FoundPlace[]): void {
  if (Array.isArray(value)) return visitList(value as readonly Value[], part, found);
  if (!(value instanceof Dict)) return;
  const shape = shapeOf(value);
  const own = value.has("choices") ? { ...part, answer: idOf(value) || part.answer } : part;
  if (shape) return visitShape(value, shape, own, found);
  if (isById(value)) {
    const entries = entriesOf(value);
    found.push({
      part: own,
      written: undefined,
      entries: entries && { ...entries, named: entries.named ?? "ln" },
      doubtful: false,
    });
    return;
  }
  const table = tableIn(value);
  if (table) return visitList(table, own, found);
  for (const [i, key] of value.keys.entries()) {
    const plain = plainName(key);
    const given = value.values[i];
    const member =
      typeof given === "string" && INNER.test(given) ? documentOf(given).values : given;
    if (!hasParts(member) || PASSED.has(plain)) continue;
    const items = itemsOf(member);
    if (CHOICES.has(plain) && items.length > 0 && !items.every(isEntry))
      for (const [nth, item] of items.entries()) {
        const index = dictOf(item).get("index");
        visit(item, { ...own, choice: typeof index === "number" ? index : nth }, found);
      }
    else if (
      WRITTEN.has(plain) &&
      items.every(isEntry) &&
      !items.some((item) => shapeOf(dictOf(item)))
    )
      for (const item of items)
        found.push({ part: own, written: tokenIn(item), entries: undefined, doubtful: false });
    else visit(member, own, found);
  }
}

/** The rows of `{columns: […], data: [[…], …]}`, with the columns’ names. */
function tableIn(dict: Dict): readonly Dict[] | undefined {
  const [columns, data] = [itemsOf(dict.get("columns")), itemsOf(dict.get("data"))];
  if (columns.length < 2 || data.length === 0 || !data.every((row) => Array.isArray(row)))
    return undefined;
  return data.map((row) => {
    const named = new Dict();
    for (const [i, cell] of itemsOf(row).entries()) named.add(String(columns[i]), cell);
    return named;
  });
}

/** `{785: {logprob, decoded_token}, …}`: tokens by their numbers. */
const isById = ({ keys, values }: Dict): boolean =>
  keys.length > 0 && keys.every((key) => /^\d+$/.test(key)) && values.every(isEntry);

/** The row that describes `dict`, if its member is of that row’s form. */
function shapeOf(dict: Dict): Shape | undefined {
  if (dict.keys.length > MOST_MEMBERS) return undefined;
  for (const [i, key] of dict.keys.entries()) {
    const top = dict.values[i];
    const candidates = BY_TOP.get(plainName(key));
    const shape = top === undefined ? undefined : candidates?.find((row) => fits(row, dict, top));
    if (shape) return shape;
  }
  return undefined;
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
function rowsOf(value: Value | undefined): readonly (readonly Value[])[] {
  const column = columnOf(value);
  return column.length > 0 && column.every((item) => Array.isArray(item))
    ? column.map(itemsOf)
    : [column];
}

function visitShape(dict: Dict, shape: Shape, part: Part, found: FoundPlace[]): void {
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
  // The prompt’s places may stand beside those of what was written.
  for (const [i, key] of dict.keys.entries())
    if (
      !shape.top.includes(plainName(key)) &&
      BY_TOP.get(plainName(key))?.some((row) => row.prompt)
    ) {
      const other = new Dict();
      other.add(key, dict.values[i] ?? null);
      visit(other, part, found);
    }
}

function visitList(items: readonly Value[], part: Part, found: FoundPlace[]): void {
  const entered = items.every((item) => item instanceof Dict) && items.some(isEntry);
  if (items.length > 1 && entered && !items.some((item) => shapeOf(dictOf(item)))) {
    const entries = entriesOf(items);
    const doubtful = entries?.named === "ln";
    if (entries) found.push({ part, written: undefined, entries, doubtful });
    return;
  }
  if (isTriples(items)) {
    found.push({ part, written: undefined, entries: entriesOf(items), doubtful: true });
    return;
  }
  for (const item of items) visit(item, part, found);
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
