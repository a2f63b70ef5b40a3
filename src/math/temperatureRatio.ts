import { requireNumber, requireNumbers } from "./numbers.ts";
import { orthogonalLine } from "./orthogonalLine.ts";
import { slopesWithin } from "./slopesWithin.ts";

/** What two lists of log-probabilities of the same tokens say of their temperatures, T₁ and T₂. */
export interface TemperatureRatio {
  /** T₁/T₂: the slope of the line that comes nearest to all tokens. */
  slope: number;
  /** The lower end of where it lies. */
  low: number;
  /** The upper end. */
  high: number;
  /**
   * What the interval is: every slope that rounding leaves possible; one of 95 % confidence, if the tokens lie on a line
   * but for some noise; or nothing, if they lie on none.
   */
  kind: "rounding" | "noise" | "no line";
  /** The root mean square of what separates the tokens from the line, in the units of the second list. */
  residual: number;
}

/** How far from a line tokens may lie, against the spread of their log-probabilities, and still be said to lie on one. */
const LARGEST_RESIDUAL = 0.1;

/**
 * The ratio of the temperatures at which two lists of log-probabilities of the same tokens, in the same place, were taken.
 *
 * As ln pᵢ(T) = zᵢ/T − ln Z(T), the second list is a line over the first: ln p″ᵢ = (T₁/T₂) ln p′ᵢ + c. Its slope is 1 where
 * both were taken at one temperature, or before any; a cut that renormalises what it leaves changes c alone. `rounding`
 * is how far each number may be off because its digits end, half a unit of the last: if one line passes within that of
 * every token, the slopes of all such lines are the interval, and nothing is estimated. If not, it is orthogonal
 * regression, every token of equal weight, as noise of scores is, with Student's interval; and if the tokens stray from
 * that line by more than a tenth of their spread, it is none.
 *
 * @throws TypeError if a list is no list of numbers, or rounding not a number.
 * @throws RangeError if they are of different lengths or of fewer than 2, if one is not finite, if all of the first are
 * equal, or if rounding is negative or NaN.
 */
export function temperatureRatio(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  rounding: number,
): TemperatureRatio {
  const [x, y] = [requireFinite(first, "first"), requireFinite(second, "second")];
  if (x.length !== y.length) {
    throw new RangeError(`second must be one per token: ${y.length} for ${x.length}`);
  }
  if (x.length < 2) throw new RangeError(`first must have at least two tokens: ${x.length}`);
  if (x.every((xᵢ) => xᵢ === x[0])) throw new RangeError("first must not all be equal");
  if (!(requireNumber(rounding, "rounding") >= 0)) {
    throw new RangeError(`rounding must not be negative or NaN: ${rounding}`);
  }
  const fitted = orthogonalLine(x, y);
  const exact = slopesWithin(x, y, rounding, fitted.slope);
  if (exact) return { ...exact, kind: "rounding", residual: fitted.residual };
  return {
    slope: fitted.slope,
    low: fitted.slope - fitted.half,
    high: fitted.slope + fitted.half,
    kind: x.length > 2 && fitted.residual <= LARGEST_RESIDUAL * fitted.spread ? "noise" : "no line",
    residual: fitted.residual,
  };
}

function requireFinite(list: ArrayLike<number>, name: string): number[] {
  const checked = requireNumbers(list, name);
  const index = checked.findIndex((entry) => !Number.isFinite(entry));
  if (index >= 0) throw new RangeError(`${name}[${index}] must be finite: ${checked[index]}`);
  return checked;
}
