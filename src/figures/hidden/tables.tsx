import { entryAt } from "../../model/entryAt.ts";
import type { ReactNode } from "react";
import { barSpan, percentScale } from "../../chart/barLayout.ts";
import { BarTable } from "../../chart/BarTable.tsx";
import { ordered } from "./model/products.ts";
import { formatCosine, formatEntry, formatLogit } from "./numbers.ts";
import type { Shown } from "./shown.ts";
import { labels } from "./words.tsx";
import { commonLabels } from "../../words/labels.ts";

/** How many products have a row of their own. */
const LARGEST = 5;

const logitScale = percentScale([-6, 14]);
const productScale = percentScale([-3, 14]);

/** The word and the words nearest to it: similar vectors, similar scores. */
export function NearestWords({
  shown: { word, product, neighbours },
}: {
  readonly shown: Shown;
}): ReactNode {
  const lines = [{ word, cosine: 1, logit: product.logit }, ...neighbours];
  return (
    <BarTable
      caption={labels.nearest(word)}
      columns={[
        { id: "cosine", title: labels.cosine, short: labels.cosineShort },
        {
          id: "score",
          title: commonLabels.score,
          term: "score",
          bars: { look: "outline", zero: logitScale(0) },
        },
      ]}
      rows={lines.map((line, i) => ({
        label: line.word,
        selected: i === 0,
        cells: {
          cosine: { text: formatCosine(line.cosine) },
          score: { text: formatLogit(line.logit), span: barSpan(line.logit, logitScale) },
        },
      }))}
    />
  );
}

/** The largest products in numbers, the rest as one, and what they add up to. */
export function LargestProducts({
  shown: { word, hidden, vector, product },
}: {
  readonly shown: Shown;
}): ReactNode {
  const { products, logit } = product;
  const entries = ordered(products, "size").slice(0, LARGEST);
  const rest = entries.reduce((sum, k) => sum - entryAt(products, k), logit);
  const amount = (number: number) => ({
    text: formatEntry(number),
    span: barSpan(number, productScale),
  });
  return (
    <BarTable
      caption={labels.largest(word)}
      corner={commonLabels.entry}
      columns={[
        { id: "hidden", title: commonLabels.hidden, short: "h" },
        { id: "word", title: word, short: "E" },
        {
          id: "product",
          title: commonLabels.product,
          short: "≈",
          bars: { look: "outline", zero: productScale(0) },
        },
      ]}
      rows={[
        ...entries.map((k) => ({
          label: String(k + 1),
          cells: {
            hidden: { text: formatEntry(entryAt(hidden, k)) },
            word: { text: formatEntry(entryAt(vector, k)) },
            product: amount(entryAt(products, k)),
          },
        })),
        {
          label: commonLabels.others(products.length - LARGEST),
          emphasis: "hatched" as const,
          cells: { hidden: { text: "" }, word: { text: "" }, product: amount(rest) },
        },
        {
          label: commonLabels.score,
          emphasis: "total" as const,
          cells: { hidden: { text: "" }, word: { text: "" }, product: amount(logit) },
        },
      ]}
    />
  );
}
