/** What one layer remembers of the last `length` positions: their keys and values, in a ring. */
export interface Memory {
  /** length × width numbers each; position p stands in row p mod length. */
  readonly keys: Float32Array;
  readonly values: Float32Array;
  readonly length: number;
  readonly width: number;
}

/** A memory in which nothing is yet. */
export const emptyMemory = (length: number, width: number): Memory => ({
  keys: new Float32Array(length * width),
  values: new Float32Array(length * width),
  length,
  width,
});

/**
 * What the query `q` (width numbers, its heads side by side) reads from the positions up to `position`, as far as
 * `memory` goes back: for each head Σ softmax(q·k/√w) v, w being the width of a head. Fresh, width numbers.
 *
 * A. Vaswani et al. 2017, “Attention Is All You Need” (arXiv 1706.03762), 3.2.
 */
export function attend(
  q: Float32Array,
  { keys, values, length, width }: Memory,
  heads: number,
  position: number,
): Float32Array {
  const size = width / heads;
  const seen = Math.min(position + 1, length);
  const out = new Float32Array(width);
  const weights = new Float64Array(seen);
  for (let start = 0; start < width; start += size) {
    let highest = -Infinity;
    for (let row = 0; row < seen; row += 1) {
      let product = 0;
      for (let i = start, at = row * width + start; i < start + size; i += 1, at += 1)
        product += (q[i] ?? 0) * (keys[at] ?? 0);
      weights[row] = product / Math.sqrt(size);
      highest = Math.max(highest, weights[row] ?? 0);
    }
    let total = 0;
    for (let row = 0; row < seen; row += 1) {
      weights[row] = Math.exp((weights[row] ?? 0) - highest);
      total += weights[row] ?? 0;
    }
    for (let row = 0; row < seen; row += 1) {
      const share = (weights[row] ?? 0) / total;
      for (let i = start, at = row * width + start; i < start + size; i += 1, at += 1)
        out[i] = (out[i] ?? 0) + share * (values[at] ?? 0);
    }
  }
  return out;
}
