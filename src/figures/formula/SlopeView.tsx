import type { ReactNode } from "react";
import { SlopePlot } from "./SlopePlot.tsx";
import type { Derived, WordRow } from "../../model/derive.ts";
import { labels, slopeName } from "./words.ts";

/** The words on a straight line: score along, probability up in powers of ten. Its slope is 1/T. */
export function SlopeView({
  derived,
  domain,
  selected,
}: {
  readonly derived: Derived;
  /** The lowest and the highest score that have a place. */
  readonly domain: readonly [number, number];
  /** The word that is marked. */
  readonly selected: WordRow;
}): ReactNode {
  return (
    <SlopePlot
      name={slopeName(derived)}
      domain={domain}
      points={derived.rows.map((row) => ({
        label: row.word,
        x: row.logit,
        y: row.probability,
        selected: row === selected,
      }))}
      xTitle={labels.scores}
      yTitle={labels.powers}
    />
  );
}
