/** A matrix of weights, row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** rows × columns numbers. */
  readonly values: Float32Array;
}

/** W x: the dot product of each row of `matrix` with `x` (columns numbers), into `out` (rows numbers) or a fresh list. */
export function multiply(
  { rows, columns, values }: Matrix,
  x: Float32Array,
  out: Float32Array = new Float32Array(rows),
): Float32Array {
  for (let row = 0, at = 0; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1, at += 1)
      sum += (values[at] ?? 0) * (x[column] ?? 0);
    out[row] = sum;
  }
  return out;
}

/** The row `index` of `matrix`: a view, not a copy. */
export const rowOf = ({ columns, values }: Matrix, index: number): Float32Array =>
  values.subarray(index * columns, (index + 1) * columns);
