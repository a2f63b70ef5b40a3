const BASE = 10_000;

/**
 * Turns each pair (xᵢ, xᵢ₊w⁄₂) of one head’s vector, `width` numbers of `x` from `start` on, by the angle
 * position · 10000^(−2i/w), in place: the product of two turned vectors depends on the distance of their positions.
 *
 * J. Su et al. 2021, “RoFormer” (arXiv 2104.09864).
 */
export function turn(x: Float32Array, start: number, width: number, position: number): void {
  const half = width / 2;
  for (let i = 0; i < half; i += 1) {
    const angle = position * BASE ** ((-2 * i) / width);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [a = 0, b = 0] = [x[start + i], x[start + i + half]];
    x[start + i] = a * cos - b * sin;
    x[start + i + half] = a * sin + b * cos;
  }
}
