import type { TrainedModel } from "../../../lm/trainedModel.ts";
import { type Matrix, rowOf } from "../../../lm/transformer/matrix.ts";
import { wordPieces } from "../../../lm/transformer/words.ts";

/** A word that lies near another one. */
export interface Neighbour {
  readonly token: number;
  /** The cosine of the angle between the two vectors, in [−1, 1]. */
  readonly cosine: number;
}

/** How many neighbours of a word are listed. */
export const NEIGHBOURS = 5;

/** Whether `token` is a whole word inside a sentence: a space and letters. */
export const isWord = (token: string): boolean => /^ [A-Za-z’]+$/.test(token);

/** The cosines of the angles between row `index` of `matrix` and every row; a row of zeros has cosine 0 with all. */
export function cosines(matrix: Matrix, index: number): readonly number[] {
  const own = rowOf(matrix, index);
  const dot = (a: Float32Array, b: Float32Array): number => {
    let sum = 0;
    for (let k = 0; k < a.length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
    return sum;
  };
  const square = dot(own, own);
  return Array.from({ length: matrix.rows }, (_, other) => {
    const row = rowOf(matrix, other);
    const lengths = Math.sqrt(square * dot(row, row));
    return lengths === 0 ? 0 : dot(own, row) / lengths;
  });
}

/** The `NEIGHBOURS` words of `model` whose vectors are nearest to that of `token` by cosine, the nearest first. */
export function nearestWords(
  { net, vocabulary }: Pick<TrainedModel, "net" | "vocabulary">,
  token: number,
): readonly Neighbour[] {
  return cosines(net.embedding, token)
    .map((cosine, other) => ({ token: other, cosine }))
    .filter(({ token: other }) => other !== token && isWord(vocabulary[other] ?? ""))
    .toSorted((a, b) => b.cosine - a.cosine)
    .slice(0, NEIGHBOURS);
}

/** The first word or mark of `text` that is not among `known`, tokens of whole words, as their model would find it. */
export function unknownIn(text: string, known: ReadonlySet<string>): string | undefined {
  let rest = text;
  for (const piece of wordPieces(text)) {
    if (!known.has(piece) || !rest.startsWith(piece)) break;
    rest = rest.slice(piece.length);
  }
  return rest.trim().split(/\s/)[0] || undefined;
}
