import { entryAt } from "../../../model/entryAt.ts";

/** How one logit of a trained model comes about: h · E_w, entry by entry. */
export interface Product {
  /** h_k E_wk for each entry k. */
  readonly products: readonly number[];
  /** Their sum, which is the word’s logit. */
  readonly logit: number;
  /** |h|, the length of the hidden vector. */
  readonly hiddenLength: number;
  /** |E_w|, the length of the word’s vector. */
  readonly wordLength: number;
  /** The cosine of the angle between the two, in [−1, 1]; 0 if one of them is zero. */
  readonly cosine: number;
}

/** Takes `hidden` and `vector` together, which have equally many entries. @throws RangeError if they do not */
export function productOf(hidden: ArrayLike<number>, vector: ArrayLike<number>): Product {
  if (hidden.length !== vector.length)
    throw new RangeError(
      `vectors of ${hidden.length} and ${vector.length} entries have no product`,
    );
  const products = Array.from(hidden, (entry, k) => entry * entryAt(vector, k));
  const logit = products.reduce((sum, product) => sum + product, 0);
  const [hiddenLength, wordLength] = [lengthOf(hidden), lengthOf(vector)];
  const lengths = hiddenLength * wordLength;
  return {
    products,
    logit,
    hiddenLength,
    wordLength,
    cosine: lengths === 0 ? 0 : logit / lengths,
  };
}

const lengthOf = (vector: ArrayLike<number>): number => Math.hypot(...Array.from(vector));

/** In which order the entries of a product are laid out. */
export const ORDERS = ["place", "size"] as const;

/** As they come in the vectors, or those furthest from zero first. */
export type Order = (typeof ORDERS)[number];

/** The entries of `products` in `order`: indices. */
export function ordered(products: readonly number[], order: Order): readonly number[] {
  const entries = [...products.keys()];
  if (order === "place") return entries;
  return entries.toSorted(
    (i, j) => Math.abs(entryAt(products, j)) - Math.abs(entryAt(products, i)),
  );
}

/** The sums of the first 1, 2, … entries of `amounts`. */
export function runningSums(amounts: readonly number[]): readonly number[] {
  let sum = 0;
  return amounts.map((amount) => (sum += amount));
}
