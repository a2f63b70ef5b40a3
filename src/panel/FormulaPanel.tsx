import type { ReactNode } from "react";
import { useTint } from "../chart/tint.ts";
import Infinite from "../formulas/softmax-infinity.tex";
import Worked from "../formulas/softmax-worked.tex";
import Zero from "../formulas/softmax-zero.tex";
import Softmax from "../formulas/softmax.tex";
import type { Derived, WordRow } from "../model/derive.ts";
import { formatFraction, formatScore, formatTemperature, formatWeight } from "../words/numbers.ts";

/** The formula in symbols, and under it the same with one word's numbers; at 0 and ∞, its limits. */
export function FormulaPanel({
  row,
  derived,
}: {
  readonly row: WordRow;
  readonly derived: Derived;
}): ReactNode {
  const { temperature, partition, favourites, rows } = derived;
  return (
    <div className="sx-formula" style={useTint()}>
      <div hidden={temperature !== 0}>
        <Zero share={favourites.length > 1 ? `1/${favourites.length}` : "1"} />
      </div>
      <div hidden={temperature !== Infinity}>
        <Infinite n={String(rows.length)} />
      </div>
      <div hidden={temperature === 0 || temperature === Infinity}>
        <Softmax />
        <Worked
          word={row.word}
          z={formatScore(row.logit)}
          T={formatTemperature(temperature)}
          weight={formatWeight(row.weight)}
          Z={formatWeight(partition)}
          p={formatFraction(row.probability)}
        />
      </div>
    </div>
  );
}
