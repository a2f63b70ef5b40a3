import { type ReactNode, useState } from "react";
import { RunningSum, SignedStrip } from "./SignedStrip.tsx";
import { RangeInput } from "../../controls/RangeInput.tsx";
import { type Order, ordered, runningSums } from "./model/products.ts";
import { entrySentence, labels, stripTexts } from "./words.tsx";
import type { Shown } from "./shown.ts";

/** What reaches the edge of the strips of word vectors: few entries of Storyteller’s are larger. */
const VECTOR_BOUND = 0.8;

const largest = (amounts: readonly number[]): number => Math.max(...amounts.map(Math.abs));

/**
 * The hidden vector, the word’s vector, their products entry by entry, and the running sum that ends at the score: four
 * strips on one axis. A range over them reads an entry out.
 */
export function Strips({
  shown: { hidden, vector, word, product },
  order,
}: {
  readonly shown: Shown;
  readonly order: Order;
}): ReactNode {
  const { products } = product;
  const texts = stripTexts(word, product);
  const entries = ordered(products, order);
  const pick = (amounts: ArrayLike<number>): number[] => entries.map((k) => amounts[k] ?? 0);
  const shownProducts = pick(products);
  const sums = runningSums(shownProducts);
  const [picked, setAt] = useState<number | null>(null);
  const largestProduct = largest(products);
  const at = picked ?? shownProducts.findIndex((amount) => Math.abs(amount) === largestProduct);
  const entry = entries[at] ?? 0;
  const sentence = entrySentence({
    entry,
    hidden: hidden[entry] ?? 0,
    vector: vector[entry] ?? 0,
    product: products[entry] ?? 0,
    sum: sums[at] ?? 0,
  });
  return (
    <div className="sx-strips">
      <div className="sx-strips__plot">
        <p>{texts.hidden}</p>
        <SignedStrip amounts={pick(hidden)} bound={largest(Array.from(hidden))} />
        <p>{texts.vector}</p>
        <SignedStrip amounts={pick(vector)} bound={VECTOR_BOUND} />
        <p>{texts.products}</p>
        <SignedStrip amounts={shownProducts} bound={largestProduct} />
        <p>{texts.sum}</p>
        <RunningSum sums={sums} lowest={Math.min(0, ...sums)} highest={Math.max(0, ...sums)} />
        <div
          onPointerMove={({ currentTarget, clientX, pointerType }) => {
            if (pointerType !== "mouse") return;
            const { left, width } = currentTarget.getBoundingClientRect();
            const place = Math.floor(((clientX - left) / width) * entries.length);
            setAt(Math.min(entries.length - 1, Math.max(0, place)));
          }}
        >
          <i style={{ insetInlineStart: `${((at + 0.5) / entries.length) * 100}%` }} />
          <RangeInput
            className="sx-controls"
            aria-label={labels.entry}
            aria-valuetext={sentence}
            min={1}
            max={entries.length}
            step={1}
            position={at + 1}
            onInput={(position) => setAt(position - 1)}
            onCommit={() => undefined}
          />
        </div>
      </div>
      <p className="sx-strips__entry sx-controls">{sentence}</p>
      <p>{texts.angle}</p>
    </div>
  );
}
