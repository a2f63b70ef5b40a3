import type { WordRow } from "../../../model/derive.ts";

/** The word with the highest score, the first of them if several have it, and how far every other is behind it. */
export interface Gaps {
  readonly leader: string;
  /** In the order of the list; gaps are in points of score, 0 or more. */
  readonly behind: readonly { readonly word: string; readonly gap: number }[];
}

/** The gaps between the highest score of `rows` and all others. */
export function gapsBehind(rows: readonly WordRow[]): Gaps {
  const top = Math.max(...rows.map(({ logit }) => logit));
  const leader = rows.find(({ logit }) => logit === top);
  return {
    leader: leader?.word ?? "",
    behind: rows
      .filter((row) => row !== leader)
      // Decimal fractions leave dust in a difference.
      .map(({ word, logit }) => ({ word, gap: Math.round((top - logit) * 1e9) / 1e9 })),
  };
}
