import { type ReactNode, useId } from "react";
import { BarTable } from "../../chart/BarTable.tsx";
import { useTint } from "../../chart/tint.ts";
import { formatScore } from "../../words/numbers.ts";
import { labels, vocabularyFacts } from "./words.ts";
import { curveSentence } from "../../words/ranks.ts";
import type { Mass } from "./model/wholeVocabulary.ts";
import { shareCell } from "../../panel/columns.tsx";
import { columns, Fact, RanksPicture } from "../../panel/ranks/parts.tsx";
import type { Shown } from "./shown.ts";
import { commonLabels } from "../../words/labels.ts";

/** The two views of one softmax: the likeliest tokens as bars, and all of them by rank. */

/** A share in front of a hollow bar for what it is at T = 1, where that is another. */
const massCell = (mass: Mass) =>
  shareCell(mass, mass.asIs === mass.probability ? undefined : mass.asIs);

/** The likeliest tokens, and all the others as one. */
export function PromptTable({
  shown: { reading, whole, names },
}: {
  readonly shown: Shown;
}): ReactNode {
  const { named, others } = whole;
  return (
    <BarTable
      caption={labels.table(reading.line)}
      columns={columns}
      rows={[
        ...named.map((token, at) => ({
          // Two tokens may differ in nothing but a blank.
          label: `${at + 1} ${token.token}`,
          header: names[at],
          cells: { score: { text: formatScore(token.logit) }, share: massCell(token) },
        })),
        {
          label: commonLabels.others(others.count),
          emphasis: "hatched" as const,
          cells: { score: { text: "–" }, share: massCell(others) },
        },
      ]}
    />
  );
}

/** Every token by its rank. */
export function PromptPicture({ shown: { whole } }: { readonly shown: Shown }): ReactNode {
  const id = useId();
  return (
    <div>
      <RanksPicture ranked={whole.ranked} describedBy={id} />
      <p id={id} className="sx-fate">
        {curveSentence(whole.ranked)}
      </p>
    </div>
  );
}

/** What the whole vocabulary comes to. */
export function PromptNumbers({ shown: { whole } }: { readonly shown: Shown }): ReactNode {
  const { "--pig-text": colour } = useTint();
  return (
    <dl className="sx-sums">
      {vocabularyFacts(whole).map(({ name, text, touched }) => (
        <Fact key={name} name={name} text={text} colour={touched ? colour : "inherit"} />
      ))}
    </dl>
  );
}
