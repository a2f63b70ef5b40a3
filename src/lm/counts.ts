/** What has followed a context, and how often. */
export interface Followers {
  readonly times: ReadonlyMap<number, number>;
  /** The sum of all `times`. */
  readonly total: number;
}

/** For each context, by its key, what has followed it. */
export type Counts = ReadonlyMap<string, Followers>;

/** The key of the last `order` tokens of `context`. */
export const contextKey = (context: readonly number[], order: number): string =>
  order === 0 ? "" : context.slice(-order).join(" ");

/** Counts, in each of `texts`, which token followed which `order` tokens, from token number `from` on. */
export function countFollowers(
  texts: readonly (readonly number[])[],
  order: number,
  from: number,
): Counts {
  const counts = new Map<string, { readonly times: Map<number, number>; total: number }>();
  for (const tokens of texts) {
    for (const [i, token] of tokens.entries()) {
      if (i < from) continue;
      const key = contextKey(tokens.slice(0, i), order);
      const followers = counts.get(key) ?? { times: new Map<number, number>(), total: 0 };
      followers.times.set(token, (followers.times.get(token) ?? 0) + 1);
      followers.total += 1;
      counts.set(key, followers);
    }
  }
  return counts;
}
