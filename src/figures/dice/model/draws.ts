import { sampleIndex } from "../../../math/index.ts";
import type { WordRow } from "../../../model/derive.ts";

/** The word that each random number in `dice` (each in [0, 1)) lands on, when the shares are laid end to end. */
export function pickWords(rows: readonly WordRow[], dice: readonly number[]): readonly string[] {
  const shares = rows.map(({ probability }) => probability);
  return dice.map((u) => rows[sampleIndex(shares, u)]?.word ?? "");
}
