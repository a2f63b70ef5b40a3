import { kindNamed, type Named } from "../kinds.ts";
import { tokenRank } from "../tokenRank.ts";
import { numberOf } from "../numbers.ts";
import { Dict, hasParts, type Value } from "../structure/value.ts";

/** The number that `value` is or writes; null is none told, as −∞ is. */
export function numberIn(value: Value | undefined): number | undefined {
  if (value === null) return -Infinity;
  if (typeof value === "number") return value;
  return typeof value === "string" ? numberOf(value) : undefined;
}

/** The token that `entry` names, in whichever member, or by its number `id`; `undefined` if it names none. */
export function tokenIn(entry: Value | undefined, id?: string): string | undefined {
  if (typeof entry === "string") return entry;
  if (typeof entry === "number") return String(entry);
  if (Array.isArray(entry)) {
    const list: readonly Value[] = entry;
    return list.find((part) => typeof part === "string") ?? tokenIn(list[1]);
  }
  if (!(entry instanceof Dict)) return undefined;
  let [best, bestRank]: [Value | undefined, number] = [id, (id && tokenRank("id")) || Infinity];
  for (const [i, key] of entry.keys.entries()) {
    const value = entry.values[i];
    const rank = isTokenValue(value) ? tokenRank(key) : undefined;
    if (rank === undefined || rank >= bestRank) continue;
    [best, bestRank] = [value, typeof value === "number" ? rank + 100 : rank];
  }
  return best === undefined ? undefined : tokenIn(best);
}

/** Whether `value` can name a token: a text, a number of it, or an object that has either. */
const isTokenValue = (value: Value | undefined): boolean =>
  typeof value === "string" ||
  value instanceof Dict ||
  (typeof value === "number" && Number.isInteger(value) && value >= 0);

/** The name and the value of the number of `entry`: of several the first that is a logarithm, else the first. */
export function numberMember(entry: Dict): readonly [named: Named, value: Value] | undefined {
  let found: readonly [named: Named, value: Value] | undefined;
  for (const [i, key] of entry.keys.entries()) {
    const value = entry.values[i];
    if (value === undefined || hasParts(value) || (value === null && key.endsWith("s"))) continue;
    const named = kindNamed(key);
    if (named === undefined) continue;
    if (named === "ln" || named === "scores") return [named, value];
    found ??= [named, value];
  }
  return found;
}

/** Whether `value` is `{token, logprob}` or the like. */
export const isEntry = (value: Value | undefined): value is Dict =>
  value instanceof Dict && tokenIn(value) !== undefined && numberMember(value) !== undefined;
