import { requireCount } from "./numbers.ts";
import { requireProbabilities } from "./probabilities.ts";
import { cumulativeSums } from "./sum.ts";

/**
 * How often each outcome comes in n independent draws: one tally of the multinomial distribution.
 *
 * Each draw is the outcome that `random()`, uniform in [0, 1), falls on, as in `sampleIndex`. The probabilities may be
 * weights with any positive sum.
 *
 * @throws TypeError if n is not a number, or probabilities not a list of numbers.
 * @throws RangeError if n is not a positive integer, if a probability is negative, infinite or NaN, or if their sum is 0
 * or overflows.
 */
export function drawTally(
  n: number,
  probabilities: ArrayLike<number>,
  random: () => number,
): number[] {
  const p = requireProbabilities(probabilities);
  const cumulative = cumulativeSums(p);
  const total = cumulative.at(-1) ?? 0;
  if (!(total > 0 && total < Infinity)) {
    throw new RangeError(`probabilities must have a positive, finite sum: ${total}`);
  }
  const last = p.findLastIndex((probability) => probability > 0);
  const counts = p.map(() => 0);
  for (let draw = requireCount(n, "n"); draw > 0; draw -= 1) {
    const at = random() * total;
    let index = 0;
    while (index < last && at >= (cumulative[index] ?? total)) index += 1;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
