import { documentOf, INNER } from "../structure/document.ts";
import { Dict, dictOf, hasParts, itemsOf, plainName, type Value } from "../structure/value.ts";
import { entriesOf } from "./entries.ts";
import { isEntry, tokenIn } from "./entryMembers.ts";
import type { FoundPlace, Part } from "./found.ts";
import { placeOfList } from "./placeOfList.ts";
import { placesOfShape, promptBeside } from "./placesOfShape.ts";
import { shapeOf } from "./shapeOf.ts";

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
  if (shape) {
    for (const place of placesOfShape(value, shape, own)) found.push(place);
    for (const prompt of promptBeside(value, shape)) visit(prompt, own, found);
    // What was written may stand beside the prompt.
    if (!shape.prompt) return;
  }
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
  for (const [i, given] of value.values.entries()) {
    const member =
      typeof given === "string" && INNER.test(given) ? documentOf(given).values : given;
    if (!hasParts(member)) continue;
    const plain = plainName(value.keys[i] ?? "");
    if (PASSED.has(plain) || shape?.top.includes(plain)) continue;
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

function visitList(items: readonly Value[], part: Part, found: FoundPlace[]): void {
  const place = placeOfList(items, part);
  if (place) found.push(place);
  else for (const item of items) if (hasParts(item)) visit(item, part, found);
}
