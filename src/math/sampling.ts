import { requireNumber } from "./numbers.ts";
import { requireProbabilities } from "./probabilities.ts";
import { cumulativeSums } from "./sum.ts";

/**
 * The outcome drawn by a uniform number u: the first i with u Σp < p₀ + … + pᵢ.
 *
 * The inverse of the cumulative distribution: over uniform u in [0, 1), index i comes up with
 * probability pᵢ, and never where pᵢ = 0; it does not decrease as u grows. The probabilities may be
 * weights with any positive sum.
 *
 * @throws TypeError if probabilities is not a list of numbers, or u not a number.
 * @throws RangeError if u is outside [0, 1), if a probability is negative, infinite or NaN, or if
 * their sum is 0 or overflows.
 *
 * L. Devroye 1986, “Non-Uniform Random Variate Generation”, III.2.
 */
export function sampleIndex(probabilities: ArrayLike<number>, u: number): number {
  const p = requireProbabilities(probabilities);
  if (!(requireNumber(u, "u") >= 0 && u < 1)) {
    throw new RangeError(`u must be at least 0 and less than 1: ${u}`);
  }
  const cumulative = cumulativeSums(p);
  const total = cumulative.at(-1) ?? 0;
  if (!(total > 0 && total < Infinity)) {
    throw new RangeError(`probabilities must have a positive, finite sum: ${total}`);
  }
  const index = cumulative.findIndex((reached) => u * total < reached);
  // A subnormal total is so coarse that u·total can round up to all of it.
  return index === -1 ? p.findLastIndex((probability) => probability > 0) : index;
}
