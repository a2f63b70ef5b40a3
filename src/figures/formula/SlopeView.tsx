import type { ReactNode } from "react";
import { SlopePlot } from "./SlopePlot.tsx";
import type { Derived, WordRow } from "../../model/derive.ts";
import { formatScore, formatShare, formatTemperature } from "../../words/numbers.ts";

/** The seven words on a straight line: score along, probability up in powers of ten. Its slope is 1/T. */
export function SlopeView({
  derived: { rows, temperature },
  selected,
}: {
  readonly derived: Derived;
  /** The word that is marked. */
  readonly selected: WordRow;
}): ReactNode {
  return (
    <SlopePlot
      name={`Probability against score at T = ${formatTemperature(temperature)}: ${rows
        .map((row) => `${row.word} ${formatScore(row.logit)}, ${formatShare(row.probability, row)}`)
        .join("; ")}`}
      points={rows.map((row) => ({
        label: row.word,
        x: row.logit,
        y: row.probability,
        selected: row === selected,
      }))}
      xTitle="Score z"
      yTitle="Probability, in powers of ten"
    />
  );
}
