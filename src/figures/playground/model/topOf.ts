import { logSoftmax } from "../../../math/index.ts";

/** The numbers of one place, with their indices where they stood. */
export interface TopNumbers {
  readonly indices: readonly number[];
  /** Natural logarithms of the probabilities among all of them, largest first. */
  readonly logprobs: readonly number[];
}

/** The indices of the `most` largest of `numbers`, largest first, of equal ones the earlier: without sorting all. */
function largestOf(numbers: readonly number[], most: number): readonly number[] {
  const indices: number[] = [];
  for (const [i, number] of numbers.entries()) {
    if (indices.length === most && !(number > (numbers[indices.at(-1) ?? 0] ?? NaN))) continue;
    let at = indices.length;
    while (at > 0 && number > (numbers[indices[at - 1] ?? 0] ?? NaN)) at--;
    indices.splice(at, 0, i);
    if (indices.length > most) indices.pop();
  }
  return indices;
}

/** The `most` largest of `logprobs`; what is left out stays in the tail that they leave. */
export function topLogprobs(logprobs: readonly number[], most: number): TopNumbers {
  const indices = largestOf(logprobs, most);
  return { indices, logprobs: indices.map((i) => logprobs[i] ?? NaN) };
}

/**
 * The `most` largest of `scores` as the log-probabilities that softmax at T = 1 over all of them gives: nothing is cut
 * before the sum, and what is left out is a tail of known size.
 */
export function topOfScores(scores: readonly number[], most: number): TopNumbers {
  return topLogprobs(Array.from(logSoftmax(scores, 1)), most);
}
