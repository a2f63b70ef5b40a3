const EPSILON = 1e-6;

/**
 * x / √(mean of x²): `x` at a root mean square of 1, times `gain` if there is one. A fresh list of as many numbers.
 *
 * B. Zhang & R. Sennrich 2019, “Root Mean Square Layer Normalization” (arXiv 1910.07467).
 */
export function rmsNorm(x: Float32Array, gain?: Float32Array): Float32Array {
  const square = x.reduce((sum, value) => sum + value * value, 0) / x.length;
  const scale = 1 / Math.sqrt(square + EPSILON);
  return x.map((value, i) => value * scale * (gain?.[i] ?? 1));
}
