import type { Named } from "../kinds.ts";
import { Tokens } from "../tokens.ts";
import { Dict, dictOf, hasParts, itemsOf, type Value } from "../structure/value.ts";
import { isEntry, numberIn, numberMember, tokenIn } from "./entryMembers.ts";

/** A token whose number is none. */
export interface NoNumber {
  /** Which of its place, from 1. */
  readonly nth: number;
  readonly token: string;
  readonly value: Value | undefined;
}

/** The tokens of one place, what their numbers are called, and the first that has none. */
export interface Entries {
  readonly tokens: Tokens;
  readonly named: Named | undefined;
  readonly wrong?: NoNumber | undefined;
  /** The ranks in the whole vocabulary that some APIs tell, one a token. */
  readonly ranks?: readonly (number | undefined)[] | undefined;
}

/** Members under which a place keeps its list one level deeper. */
const DEEPER: readonly string[] = ["candidates", "toptokens", "toplogprobs", "tokens", "top"];

/**
 * The tokens in `top`: a list of `{token, logprob}` in whichever spelling, a map from tokens to numbers or from ids to
 * `{logprob, decoded_token}`, a list of pairs or of triples `[logprob, id, text]`. `undefined` if it is none of these.
 */
export function entriesOf(top: Value | undefined): Entries | undefined {
  if (top instanceof Dict) {
    const deeper = DEEPER.map((name) => top.get(name)).find(hasParts);
    return deeper === undefined ? ofMap(top) : entriesOf(deeper);
  }
  const list = itemsOf(top);
  const [first] = list;
  if (list.length === 0) return undefined;
  if (list.every((item) => item instanceof Dict)) {
    if (list.length === 1 && !isEntry(first)) return ofMap(dictOf(first));
    if (list.some(isEntry)) return ofDicts(list.map(dictOf));
    const single = list.every(({ keys }) => keys.length === 1);
    return single ? ofMap(merged(list)) : undefined;
  }
  return list.every((item) => Array.isArray(item)) ? ofTuples(list.map(itemsOf)) : undefined;
}

function merged(list: readonly Dict[]): Dict {
  const all = new Dict();
  for (const { keys, values } of list) all.add(keys[0] ?? "", values[0] ?? null);
  return all;
}

/** The tokens called `names` with the numbers in `values`; what has no number is told. */
function checked(
  names: readonly (string | undefined)[],
  values: readonly (Value | undefined)[],
  named: Named | undefined,
  ranks?: readonly (number | undefined)[],
): Entries {
  const numbers = values.map((value) => numberIn(value) ?? NaN);
  const words = names.map((name) => name ?? "");
  const at = numbers.findIndex((number) => !(number < Infinity));
  const wrong = at < 0 ? undefined : { nth: at + 1, token: words[at] ?? "", value: values[at] };
  return { tokens: new Tokens(words, numbers), named, wrong, ranks };
}

/** The tokens of `list`, whose numbers in the vocabulary may be `ids`. */
function ofDicts(list: readonly Dict[], ids: readonly string[] = []): Entries {
  const members = list.map(numberMember);
  const named = members.find((member) => member !== undefined)?.[0];
  const ranks = list.map((entry) => {
    const rank = entry.get("rank");
    return typeof rank === "number" ? rank : undefined;
  });
  const percent = members.some((member) => /%\s*$/.test(String(member?.[1])));
  return checked(
    list.map((entry, i) => tokenIn(entry, ids[i])),
    members.map((member) => member?.[1]),
    percent ? "percentages" : named,
    ranks,
  );
}

/** Tokens without names for `numbers`; `textAt` may tell how the one at an index is written, if it is none. */
export function entriesOfNumbers(
  numbers: readonly number[],
  named?: Named,
  textAt?: (index: number) => string | undefined,
): Entries {
  const at = numbers.findIndex((number) => !(number < Infinity));
  const wrong = at < 0 ? undefined : { nth: at + 1, token: "", value: textAt?.(at) ?? numbers[at] };
  return { tokens: new Tokens([], numbers), named, wrong };
}

/** `{token: number}`, or `{id: {logprob, decoded_token}}`; what is called otherwise makes it no map of tokens. */
function ofMap({ keys, values }: Dict): Entries | undefined {
  if (keys.length === 0) return undefined;
  if (values.every((value) => value instanceof Dict)) {
    const entries = values.map(dictOf);
    if (!entries.every((entry) => numberMember(entry))) return undefined;
    // The key is the token’s number; its text, where it is told, is called otherwise.
    return ofDicts(entries, keys);
  }
  if (!values.every((value) => numberIn(value) !== undefined)) return undefined;
  const percent = values.some((value) => typeof value === "string" && value.trim().endsWith("%"));
  return checked(keys, values, percent ? "percentages" : undefined);
}

/** Lists of a text and a number in either order, or `[logprob, id, text]`. */
function ofTuples(list: readonly (readonly Value[])[]): Entries | undefined {
  const triples = list.every((tuple) => tuple.length === 3);
  if (!triples && !list.every((tuple) => tuple.length === 2)) return undefined;
  const [names, numbers]: [string[], Value[]] = [[], []];
  for (const tuple of list) {
    const text = tuple.find((part, i) => typeof part === "string" && (triples || isName(tuple, i)));
    const name = typeof text === "string" ? text : triples ? String(tuple[1]) : undefined;
    const number = tuple.find((part) => part !== text && numberIn(part) !== undefined);
    if (name === undefined || number === undefined) return undefined;
    names.push(name);
    numbers.push(number);
  }
  return checked(names, numbers, triples ? "ln" : undefined);
}

/** Whether the text at `i` of a pair is its name: the other part is a number, or comes second. */
const isName = (pair: readonly Value[], i: number): boolean =>
  typeof pair[1 - i] !== "string" || i === 0;
