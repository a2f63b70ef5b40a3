import { entryAt } from "../../../model/entryAt.ts";
import { toast } from "../../../model/vocabulary.ts";

/** A toy last hidden vector: what a model has made of the prompt, in four numbers. Real ones have thousands. */
export const HIDDEN_VECTOR: readonly number[] = [2, 1, -1, 0.5];

/** A toy vector for each word of the toast vocabulary, chosen so that its product with `HIDDEN_VECTOR` is the score. */
export const WORD_VECTORS: readonly (readonly number[])[] = [
  [1.5, 1, -0.5, 1],
  [1.5, 0.5, 0, 1],
  [1, 1, 0, 1],
  [1, 0, -0.5, 0],
  [0.5, 0, -0.5, 0],
  [-0.5, 0.5, -0.5, 0],
  [-1, 0.5, -0.5, 0],
];

/** One word's way from vectors to score. */
export interface DotProduct {
  readonly word: string;
  readonly vector: readonly number[];
  /** Entry by entry: hidden × word. */
  readonly products: readonly number[];
  /** The sum of the products: the score. */
  readonly score: number;
}

/** The dot product of `HIDDEN_VECTOR` with the vector of the word at `index`. */
export function dotProduct(index: number): DotProduct {
  const vector = WORD_VECTORS[index] ?? HIDDEN_VECTOR.map(() => 0);
  const products = vector.map((entry, k) => entry * entryAt(HIDDEN_VECTOR, k));
  const score = products.reduce((sum, product) => sum + product, 0);
  return { word: entryAt(toast.words, index), vector, products, score };
}
