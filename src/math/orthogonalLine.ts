import { NORMAL_QUANTILE } from "./normal.ts";
import { sum } from "./sum.ts";

/**
 * The line of least squared distance from the points (xᵢ, yᵢ), which suits two lists that are as noisy as each other.
 *
 * `slope` and `half`, the half-width of its 95 % confidence interval by Student's distribution (∞ for two points);
 * `residual`, the root mean square of what is left in y, and `spread`, that of y itself around its mean.
 *
 * W. E. Deming 1943, “Statistical Adjustment of Data”; W. A. Fuller 1987, “Measurement Error Models”, 1.3.
 */
export function orthogonalLine(x: readonly number[], y: readonly number[]) {
  const mean = (list: readonly number[]): number => sum(list) / list.length;
  const [x̄, ȳ] = [mean(x), mean(y)];
  const product = (f: (dx: number, dy: number) => number): number =>
    sum(x.map((xᵢ, i) => f(xᵢ - x̄, (y[i] ?? 0) - ȳ)));
  const xx = product((dx) => dx * dx);
  const yy = product((_, dy) => dy * dy);
  const xy = product((dx, dy) => dx * dy);
  const slope = xy === 0 ? 0 : (yy - xx + Math.hypot(yy - xx, 2 * xy)) / (2 * xy);
  const degrees = x.length - 2;
  const squares = product((dx, dy) => (dy - slope * dx) ** 2);
  return {
    slope,
    half: degrees > 0 ? studentQuantile(degrees) * Math.sqrt(squares / degrees / xx) : Infinity,
    residual: Math.sqrt(squares / x.length),
    spread: Math.sqrt(yy / x.length),
  };
}

/** Student's 97.5 % quantiles for 1 to 10 degrees of freedom. */
const STUDENT = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228];

/** Student's 97.5 % quantile; beyond ten degrees of freedom by the first terms of its expansion, right to four digits. */
function studentQuantile(degrees: number): number {
  const z = NORMAL_QUANTILE;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  return STUDENT[degrees - 1] ?? z + first / degrees + second / degrees ** 2;
}
