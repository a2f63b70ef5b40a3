import { entryAt } from "../../model/entryAt.ts";
import type { ReactNode } from "react";
import { barSpan, percentScale } from "../../chart/barLayout.ts";
import { BarTable } from "../../chart/BarTable.tsx";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { wholeField } from "../../model/fields.ts";
import { formatScore } from "../../words/numbers.ts";
import { dotProduct, HIDDEN_VECTOR } from "./model/vectors.ts";
import { toast } from "../../model/vocabulary.ts";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { commonLabels } from "../../words/labels.ts";
import { labels, productSentence } from "./words.ts";

/** The one cause: whose vector is laid against the hidden one. */
interface VectorsState {
  readonly selected: number;
}

const productScale = percentScale([-2.2, 5.2]);
const bars = { look: "outline", zero: productScale(0) } as const;

function VectorsBody({ state, commit }: BodyProps<VectorsState>): ReactNode {
  const { word, vector, products, score } = dotProduct(state.selected);
  return (
    <>
      <Toolbar
        label={commonLabels.word}
        className="sx-toolbar sx-words"
        items={toast.words.map((name, i) => ({
          key: name,
          label: name,
          pressed: i === state.selected,
          onPress: () => commit({ selected: i }, { speak: true }),
        }))}
      />
      <BarTable
        caption={labels.table(word)}
        corner={commonLabels.entry}
        columns={[
          { id: "hidden", title: commonLabels.hidden, short: labels.hidden },
          { id: "word", title: word, short: word },
          { id: "product", title: commonLabels.product, short: "=", term: "score", bars },
        ]}
        rows={[
          ...products.map((product, k) => ({
            label: String(k + 1),
            cells: {
              hidden: { text: formatScore(entryAt(HIDDEN_VECTOR, k)) },
              word: { text: formatScore(entryAt(vector, k)) },
              product: { text: formatScore(product), span: barSpan(product, productScale) },
            },
          })),
          {
            label: commonLabels.score,
            emphasis: "total" as const,
            cells: {
              hidden: { text: "" },
              word: { text: "" },
              product: { text: formatScore(score), span: barSpan(score, productScale) },
            },
          },
        ]}
      />
    </>
  );
}

/** One hidden vector, one vector a word, and their product is the score. */
export const figure = defineFigure<VectorsState>()({
  id: "vectors",
  initial: { selected: 0 },
  fields: { selected: wholeField("word", 0, toast.words.length - 1) },
  Body: VectorsBody,
  data: ({ selected }) => {
    const { word, vector, products } = dotProduct(selected);
    return {
      columns: ["hidden", word, "product"],
      rows: products.map((product, k) => [entryAt(HIDDEN_VECTOR, k), entryAt(vector, k), product]),
    };
  },
  readout: ({ selected }) => productSentence(dotProduct(selected)),
});
