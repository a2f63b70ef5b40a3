import { exponents } from "./exponents.ts";
import { largest } from "./logits.ts";
import { logSumExp } from "./logSumExp.ts";
import { requireCount, requireNumbers } from "./numbers.ts";
import { distribution } from "./outcomes.ts";
import { sum } from "./sum.ts";
import { tailWeights } from "./tail.ts";
import { requireFiniteTemperature, requireTemperature } from "./temperature.ts";

/** What an API writes in place of the logarithm of a token too unlikely to report. */
const UNREPORTED = -9999;

/** What probabilities may sum to when their logarithms have been rounded to two decimals. */
const LARGEST_ROUNDED_SUM = 1.01;

/** The temperature to go to, the one to come from, and the size of the vocabulary that the listed tokens are part of. */
export interface Reweighting {
  /** In [0, ∞]. */
  readonly temperature: number;
  /** The temperature at which the logarithms were taken, in (0, ∞); 1 unless given. */
  readonly returnedAt?: number;
  /** In tokens: an integer, at least the number of those listed. */
  readonly vocabSize: number;
}

/** The listed tokens at another temperature; every array has one entry per listed token. */
export interface ReweightedLogprobs {
  /** The probability that the listed tokens hold as they were returned; 1 or a little above if rounded so. */
  observedMass: number;
  /** What is left of 1 for all the other tokens as they were returned; in [0, 1). */
  missingMass: number;
  /** The probabilities if there were no other tokens. */
  ignoreTail: number[];
  /** The least that each probability can be, whatever the other tokens are. */
  lower: number[];
  /** The most that it can be. */
  upper: number[];
}

/**
 * The probabilities that the top tokens of a distribution can have at another temperature.
 *
 * `logprobs` are the natural logarithms of the probabilities of the most likely tokens of a
 * vocabulary, as an API's top_logprobs gives them at a temperature T₀. At T each qᵢ becomes
 * qᵢ^(T₀/T) over a sum to which the unlisted tokens belong: qᵢ ∝ exp(zᵢ/T₀), so that qᵢ^T₀ is their
 * share at T = 1 but for a factor that all have in common. Of the unlisted tokens only this is known:
 * how many there are, what they hold together at T₀, and that none exceeds the smallest listed one.
 * Bounds follow for their share of the sum, and from these `lower` and `upper`; at T = T₀ the two are
 * equal. No T₀ of 0 or ∞ leads anywhere else: there every score but the largest, or every score, is
 * forgotten.
 *
 * A logarithm of −9999 stands for “unlikely, not reported”: the token counts as unlisted, and its entry
 * is 0 in every result.
 *
 * @throws TypeError if logprobs is not a list of numbers, or an option not a number.
 * @throws RangeError if a logarithm is positive or NaN, if none is above −9999, if they stand for
 * more than the whole, if temperature is negative or NaN, if returnedAt is not positive and finite, or if
 * vocabSize is not an integer that leaves room for them.
 */
export function reweightTopLogprobs(
  logprobs: ArrayLike<number>,
  { temperature, returnedAt = 1, vocabSize }: Reweighting,
): ReweightedLogprobs {
  // What the returned probabilities are taken as those of T = 1 for.
  const T = requireTemperature(temperature) / requireFiniteTemperature(returnedAt, "returnedAt");
  const reported = requireLogprobs(logprobs, vocabSize);
  const listed = reported.filter((logprob) => logprob > -Infinity);
  const observedMass = sum(listed.map((logprob) => Math.exp(logprob)));
  if (observedMass > LARGEST_ROUNDED_SUM) {
    throw new RangeError(`logprobs must not stand for more than the whole: ${observedMass}`);
  }
  // By logarithms, so that what little may be missing keeps its digits.
  const unlisted = -Math.expm1(logSumExp(listed));
  const missingMass = Math.max(0, unlisted);
  const tail = {
    tokens: vocabSize - listed.length,
    mass: unlisted,
    blur: roundingOfMass(listed),
    logCap: -largest(listed.map((logprob) => -logprob)),
  };
  const { least, most } = tailWeights(tail, largest(listed), T);
  const x = exponents(reported, T);
  const weight = sum(x.map((exponent) => Math.exp(exponent)));
  const ignoreTail = distribution(x);
  const beside = (tailWeight: number) =>
    ignoreTail.map((p) => p * (weight / (weight + tailWeight)));
  return { observedMass, missingMass, ignoreTail, lower: beside(most), upper: beside(least) };
}

/**
 * How far 1 − Σ qᵢ can be off because each ln qᵢ is a double, off by half its last digit, and so is each sum:
 * nothing beside the mass itself, but much beside the last digits of a mass that is nearly 0, which heat makes large.
 */
function roundingOfMass(listed: readonly number[]): number {
  return Number.EPSILON * (sum(listed.map((x) => -x * Math.exp(x))) + listed.length - 1);
}

/** A fresh copy of `logprobs` in which −∞ stands for those not reported. */
function requireLogprobs(logprobs: ArrayLike<number>, vocabSize: number): number[] {
  const checked = requireNumbers(logprobs, "logprobs");
  for (const [index, logprob] of checked.entries()) {
    if (!(logprob <= 0)) {
      throw new RangeError(`logprobs[${index}] must not be positive or NaN: ${logprob}`);
    }
  }
  const reported = checked.map((logprob) => (logprob > UNREPORTED ? logprob : -Infinity));
  if (largest(reported) === -Infinity)
    throw new RangeError("logprobs must tell at least one token");
  if (requireCount(vocabSize, "vocabSize") < reported.length) {
    throw new RangeError(`vocabSize must be at least the ${reported.length} listed: ${vocabSize}`);
  }
  return reported;
}
