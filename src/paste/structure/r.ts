import type { Called } from "./reader.ts";
import { Dict, hasParts, itemsOf, listed, type Value } from "./value.ts";

/** The longest run of numbers, `1:3`, that is written out. */
const LONGEST_RUN = 1_000_000;

/**
 * What a call gathers, such as `c(5, 4)`, `list(a = 5)` or `array('a' => 5)`: its members, or what has no names; of one
 * list with options behind it, `array([5, 4], dtype=float)`, the list.
 */
export function gathered({ members, bare }: Called): Value {
  const [only] = bare;
  if (bare.length === 0) return runOf(members) ?? listed(members);
  return bare.length === 1 && hasParts(only) ? only : bare;
}

/** `structure(…)`: a vector with names, a factor with its levels spelt out, or else what it is of. */
export function structured(call: Called): Value {
  const { members, bare } = call;
  const inside = bare[0] ?? runOf(members);
  const levels = itemsOf(members.get("levels") ?? members.get("label"));
  if (levels.length > 0)
    return itemsOf(inside).map((code) =>
      typeof code === "number" ? (levels[code - 1] ?? null) : null,
    );
  return named(inside, members.get("names")) ?? members;
}

/** `values` under `names`, or as they are if these are none or not as many. */
export function named(values: Value | undefined, names: Value | undefined): Value {
  const [items, words] = [itemsOf(values), itemsOf(names)];
  if (items.length === 0 || items.length !== words.length) return values ?? null;
  const dict = new Dict();
  for (const [i, word] of words.entries()) dict.add(String(word), items[i] ?? null);
  return dict;
}

/** The numbers of `1:3`, which reads as a member called 1. */
function runOf({ keys, values }: Dict): readonly number[] | undefined {
  const [from, to] = [Number(keys[0] ?? ""), values[0]];
  return /^\d+$/.test(keys[0] ?? "") && typeof to === "number" && Math.abs(to - from) < LONGEST_RUN
    ? Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => from + Math.sign(to - from) * i)
    : undefined;
}
