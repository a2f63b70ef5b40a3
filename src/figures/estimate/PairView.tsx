import { type ReactNode, useId } from "react";
import { type BarColumn, BarTable } from "../../chart/BarTable.tsx";
import type { BodyProps } from "../../panel/defineFigure.tsx";
import { SpokenDial } from "../../panel/SpokenDial.tsx";
import { BringPair } from "./Bring.tsx";
import { comparisonOf } from "./estimates.ts";
import type { EstimateState } from "./model/state.ts";
import { PairPlot } from "./PairPlot.tsx";
import { formatNumber, labels, pairWords } from "./words.ts";

const COLUMNS: readonly BarColumn[] = [
  { id: "first", title: labels.firstColumn, short: `${labels.firstColumn} ` },
  { id: "second", title: labels.secondColumn, short: `${labels.secondColumn} ` },
];

/** Two answers for the same place: their log-probabilities over each other, and the ratio of their temperatures. */
export function PairView(props: BodyProps<EstimateState>): ReactNode {
  const { state, commit } = props;
  const id = useId();
  const comparison = comparisonOf(state);
  return (
    <>
      {comparison.shared.length > 1 && <PairPlot comparison={comparison} describedBy={id} />}
      <SpokenDial {...props} spoken={(at) => pairWords(comparison, at)} />
      <div id={id} className="sx-pair-table">
        <BarTable
          caption={labels.pairTable(state.pair.length)}
          columns={COLUMNS}
          rows={state.pair.map(({ word, first, second }) => ({
            label: word,
            cells: {
              first: { text: formatNumber(first) },
              second: { text: formatNumber(second) },
            },
          }))}
        />
      </div>
      <BringPair state={state} commit={commit} />
    </>
  );
}
