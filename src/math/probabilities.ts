import { requireNumbers } from "./numbers.ts";

/**
 * A fresh copy of `probabilities`, each of them finite and not negative; their sum is not looked at.
 *
 * @throws TypeError if it is not a list of numbers; RangeError if it is empty, or if an entry is
 * negative, infinite or NaN.
 */
export function requireProbabilities(probabilities: ArrayLike<number>): number[] {
  const checked = requireNumbers(probabilities, "probabilities");
  if (checked.length === 0) throw new RangeError("probabilities must not be empty");
  for (const [index, probability] of checked.entries()) {
    if (!(probability >= 0 && probability < Infinity)) {
      throw new RangeError(
        `probabilities[${index}] must be finite and not negative: ${probability}`,
      );
    }
  }
  return checked;
}
