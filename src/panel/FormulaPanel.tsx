import type { ReactNode } from "react";
import { useTint } from "../chart/tint.ts";
import Infinite from "../formulas/softmax-infinity.tex";
import Worked from "../formulas/softmax-worked.tex";
import Zero from "../formulas/softmax-zero.tex";
import Softmax from "../formulas/softmax.tex";
import type { Derived, WordRow } from "../model/derive.ts";
import {
  formatFraction,
  formatScore,
  formatTemperature,
  formatWeightOf,
} from "../words/numbers.ts";

/** The formula in symbols, and under it the same with one word's numbers; at 0 and ∞, its limits. */
export function FormulaPanel({
  row,
  derived,
  inSymbols = true,
}: {
  readonly row: WordRow;
  readonly derived: Derived;
  /** Whether it has the formula in symbols, too. */
  readonly inSymbols?: boolean;
}): ReactNode {
  const { temperature, logPartition, favourites, rows } = derived;
  return (
    <div className="sx-formula" data-worked={inSymbols ? undefined : ""} style={useTint()}>
      {temperature === 0 ? (
        <Zero share={favourites.length > 1 ? `1/${favourites.length}` : "1"} />
      ) : temperature === Infinity ? (
        <Infinite n={String(rows.length)} />
      ) : (
        <div>
          {inSymbols && <Softmax />}
          <Worked
            word={row.word}
            z={formatScore(row.logit)}
            T={formatTemperature(temperature)}
            weight={formatWeightOf(row.scaled)}
            Z={formatWeightOf(logPartition)}
            p={formatFraction(row.probability)}
          />
        </div>
      )}
    </div>
  );
}

/** Every formula that the panel shows at one temperature or another. */
export const panelFormulas: readonly ReactNode[] = [
  <Softmax key="softmax" />,
  <Worked key="worked" />,
  <Zero key="zero" />,
  <Infinite key="infinity" />,
];
