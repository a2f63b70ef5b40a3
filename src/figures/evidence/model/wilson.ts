/** The quantile of the normal distribution below which 97.5 % of it lie. */
const Z95 = 1.959963984540054;

/**
 * Wilson's 95 % interval, as fractions, for the true rate behind `successes` of `trials`: unlike the textbook ±, it
 * never leaves [0, 1] and holds near both ends. Wilson (1927), J. Am. Stat. Assoc. 22, 209–212.
 *
 * @throws RangeError if `trials` is not positive or `successes` is not within 0 … `trials`
 */
export function wilsonInterval(
  successes: number,
  trials: number,
): readonly [low: number, high: number] {
  if (!(trials > 0)) throw new RangeError(`trials must be above 0: ${trials}`);
  if (!(successes >= 0 && successes <= trials))
    throw new RangeError(`successes must be from 0 to ${trials}: ${successes}`);
  const rate = successes / trials;
  const shrink = 1 + Z95 ** 2 / trials;
  const centre = (rate + Z95 ** 2 / (2 * trials)) / shrink;
  const reach =
    (Z95 * Math.sqrt((rate * (1 - rate)) / trials + (Z95 / (2 * trials)) ** 2)) / shrink;
  // Rounding may leave a hair below 0 or above 1.
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)];
}
