import { requireNumber } from "./numbers.ts";

/**
 * `temperature` itself, once it is known to lie in [0, ∞], both ends included.
 *
 * −0 becomes 0, so that dividing by it points the same way as dividing by any small temperature.
 *
 * @throws TypeError if it is not a number; RangeError if it is negative or NaN.
 */
export function requireTemperature(temperature: number, name = "temperature"): number {
  if (Number.isNaN(requireNumber(temperature, name))) {
    throw new RangeError(`${name} must not be NaN`);
  }
  if (temperature < 0) throw new RangeError(`${name} must not be negative: ${temperature}`);
  return temperature === 0 ? 0 : temperature;
}

/**
 * `temperature` itself, once it is known to lie in (0, ∞), where zᵢ/T is a number.
 *
 * @throws TypeError if it is not a number; RangeError if it is 0, negative, infinite or NaN.
 */
export function requireFiniteTemperature(temperature: number, name = "temperature"): number {
  if (requireTemperature(temperature, name) === 0 || temperature === Infinity) {
    throw new RangeError(`${name} must be positive and finite: ${temperature}`);
  }
  return temperature;
}
