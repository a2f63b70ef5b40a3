import { type CSSProperties, memo, type ReactNode, useMemo } from "react";
import { BarTable, type BarColumn } from "../../chart/BarTable.tsx";
import { RankPlot } from "../../chart/RankPlot.tsx";
import { useTint } from "../../chart/tint.ts";
import { formatScore } from "../../words/numbers.ts";
import { dropOf, placeOf, rankAxis, rankCurve } from "../../model/ranks/curve.ts";
import { rank, type Ranked, topWords } from "../../model/ranks/ranks.ts";
import {
  formatBeyond,
  formatLogPartition,
  formatMany,
  wordName,
  ranksLabels,
} from "../../words/ranks.ts";
import { shareCell, shareColumn } from "../columns.tsx";
import { commonLabels } from "../../words/labels.ts";

/** The parts of the picture of a large vocabulary. */

interface Shown {
  readonly ranked: Ranked;
}

/** How many words are named, and have a dot of their own in the plot. */
const NAMED = 10;
const POWERS = [
  [0, "1"],
  [3, "10⁻³"],
  [6, "10⁻⁶"],
  [9, "10⁻⁹"],
  [12, "10⁻¹²"],
] as const;
const RANKS = [
  [1, "1"],
  [10, "10"],
  [100, "10²"],
  [1_000, "10³"],
  [10_000, "10⁴"],
  [100_000, "10⁵"],
] as const;
const yTicks = POWERS.map(([power, label]) => ({ at: dropOf(power), label }));

/** Probability by rank, on two logarithmic axes that never move with the dial. */
export function RanksPicture({
  ranked,
  describedBy,
}: Shown & { readonly describedBy: string }): ReactNode {
  const { list } = ranked;
  const count = list.scores.length;
  const { places } = rankAxis(list);
  const ghost = useMemo(() => rankCurve(rank(list, 1)), [list]);
  const xTicks = useMemo(
    () =>
      RANKS.filter(([nth]) => nth <= count).map(([nth, label]) => ({
        at: placeOf(nth, count),
        label,
      })),
    [count],
  );
  return (
    <RankPlot
      name={ranksLabels.plot}
      describedBy={describedBy}
      places={places}
      ghost={ghost}
      current={rankCurve(ranked)}
      dots={NAMED}
      xTicks={xTicks}
      yTicks={yTicks}
      xTitle={ranksLabels.across(count)}
      yTitle={ranksLabels.up}
    />
  );
}

/** The score in numbers, without a bar, and the share. */
export const columns: readonly BarColumn[] = [
  { id: "score", title: commonLabels.score, short: ranksLabels.scoreShort, term: "score" },
  shareColumn,
];

/** The likeliest words. */
export const RanksTable = ({ ranked }: Shown): ReactNode => (
  <BarTable
    caption={ranksLabels.table}
    columns={columns}
    rows={topWords(ranked, NAMED).map((word) => ({
      // Two words of a reader’s own may have one name.
      label: `${word.rank} ${wordName(word)}`,
      header: wordName(word),
      cells: { score: { text: formatScore(word.logit) }, share: shareCell(word) },
    }))}
  />
);

/** What the whole vocabulary comes to. */
export function RanksNumbers({ ranked }: Shown): ReactNode {
  const { choices, beyond, logPartition } = ranked;
  const facts = [
    [commonLabels.effectiveChoices, formatMany(choices)],
    [ranksLabels.beyond(50), formatBeyond(beyond[0])],
    [ranksLabels.beyond(1000), formatBeyond(beyond[1])],
    [ranksLabels.logPartition, formatLogPartition(logPartition)],
  ] as const;
  const { "--pig-text": colour } = useTint();
  return (
    <dl className="sx-sums">
      {facts.map(([name, text]) => (
        <Fact key={name} name={name} text={text} colour={colour} />
      ))}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly text: string;
  readonly colour: string;
}

/** A number with its name, in the colour of the dial if temperature has a part in it. */
export const Fact = memo(({ name, text, colour }: FactProps): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd style={{ "--pig-text": colour } as CSSProperties}>{text}</dd>
  </div>
));
