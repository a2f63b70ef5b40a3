import { requireNumbers } from "./numbers.ts";

/**
 * One score per token, on the scale of natural logarithms, known up to a common constant.
 *
 * Finite, or −∞ for a masked token, which has probability 0 at every temperature. Never modified.
 */
export type Logits = ArrayLike<number>;

/**
 * A fresh copy of `logits`, each of them finite or −∞.
 *
 * @throws TypeError if it is not a list of numbers; RangeError if a logit is NaN or +∞.
 */
export function requireLogits(logits: Logits): number[] {
  const checked = requireNumbers(logits, "logits");
  const index = checked.findIndex((logit) => !(logit < Infinity));
  if (index >= 0) {
    throw new RangeError(`logits[${index}] must be finite or -Infinity: ${checked[index]}`);
  }
  return checked;
}

/**
 * A fresh copy of `logits` that leaves at least one token possible.
 *
 * @throws TypeError and RangeError as `requireLogits`; RangeError also if no logit is finite: there
 * is no distribution over no tokens, and neither zeros nor a uniform one would be true.
 */
export function requirePossibleLogits(logits: Logits): number[] {
  const checked = requireLogits(logits);
  if (checked.length === 0) throw new RangeError("logits must not be empty");
  if (largest(checked) === -Infinity) {
    throw new RangeError("logits must not all be masked: -Infinity");
  }
  return checked;
}

/** The largest of `numbers`, or −∞ if there are none. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}
