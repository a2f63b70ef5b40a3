import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { effectiveChoices, entropy, entropyOf, softmax } from "../../src/math/index.ts";
import {
  anyTemperature,
  logits,
  maskedLogits,
  risingTemperatures,
  temperature,
} from "../support/arbitraries.ts";
import "../support/matchers.ts";

const WITHIN_ULPS = 4 * Number.EPSILON;
const ENTROPY_TOLERANCE = 1e-13;

test("entropyOf(z) has temperature 1 unless told otherwise, and is in nats", () => {
  expect(entropyOf([7, 7])).toBe(Math.LN2);
  expect(entropyOf([4, 2, 1])).toBe(entropyOf([4, 2, 1], 1));
  expect(entropy([0.5, 0.5])).toBe(Math.LN2);
});

test("the entropy lies between 0 and the logarithm of the number of possible tokens", () => {
  assert(
    property(maskedLogits, anyTemperature, (z, T) => {
      const possible = z.filter((logit) => logit > -Infinity).length;
      expect(entropyOf(z, T)).toBeGreaterThanOrEqual(0);
      expect(entropyOf(z, T)).toBeLessThanOrEqual(Math.log(possible));
    }),
  );
});

test("rounding lifts no nearly uniform distribution above the uniform one", () => {
  expect(entropyOf([2, 3], 1e9)).toBeLessThanOrEqual(Math.log(2));
  expect(entropyOf([1, 3, 1, 2], 1e9)).toBeLessThanOrEqual(Math.log(4));
});

test("raising the temperature never lowers the entropy", () => {
  assert(
    property(logits, risingTemperatures, (z, [cold, hot]) => {
      expect([entropyOf(z, cold), entropyOf(z, hot)]).toBeNonDecreasing(ENTROPY_TOLERANCE);
    }),
  );
});

test("the entropy of the logits is that of their softmax", () => {
  assert(
    property(maskedLogits, temperature, (z, T) => {
      expect(entropyOf(z, T)).toAgreeWith(entropy(softmax(z, T)), { absolute: ENTROPY_TOLERANCE });
    }),
  );
});

test("at T = 0 the entropy is the logarithm of the number of largest logits", () => {
  expect(entropyOf([1, 3, 2], 0)).toBe(0);
  expect(entropyOf([3, 1, 3, 3], 0)).toBe(Math.log(3));
});

test("at T = ∞ the entropy is the logarithm of the number of possible tokens", () => {
  for (let n = 1; n <= 1000; n += 1) {
    const z = Array.from({ length: n }, (_, index) => index / 3);
    expect(entropyOf([...z, -Infinity], Infinity)).toBe(Math.log(n));
  }
});

test("next to certainty the entropy keeps its digits", () => {
  // ln(1 + e) + 40 e/(1 + e) with e = exp(−40), at 50 digits.
  const nats = 1.7418252446695514e-16;
  expect(entropyOf([40, 0])).toAgreeWith(nats, { relative: WITHIN_ULPS });
  expect(entropy(softmax([40, 0]))).not.toAgreeWith(nats, { relative: 0.01 });
});

test("a certain outcome has entropy 0, not −0", () => {
  expect(entropy([1])).toBe(0);
  expect(entropy([0, 1, 0])).toBe(0);
  expect(entropyOf([3])).toBe(0);
  expect(entropyOf([0, -1000])).toBe(0);
});

test("probabilities a rounding above 1 have entropy 0, not less", () => {
  expect(entropy([1 + 2 ** -50])).toBe(0);
});

test("eight equally likely outcomes have 3 bits", () => {
  const nats = entropy(Array.from({ length: 8 }, () => 1 / 8));
  expect(nats / Math.LN2).toAgreeWith(3, { relative: WITHIN_ULPS });
});

test.each([[[0.5, 0.4]], [[0.5, 0.500002]], [[0, 0]], [[2]]])(
  "entropy(%j) throws: the probabilities do not sum to 1",
  (p) => {
    expect(() => entropy(p)).toThrow(/^probabilities must sum to 1: /);
  },
);

test("entropy accepts a sum that is 1 to six decimals", () => {
  expect(entropy([0.5, 0.5000005])).toAgreeWith(Math.LN2, { absolute: 1e-6 });
});

test.each([[[-0.5, 1.5]], [[NaN, 1]], [[Infinity]], [[]]])(
  "entropy(%j) throws: that is no distribution",
  (p) => {
    expect(() => entropy(p)).toThrow(RangeError);
  },
);

test("effectiveChoices(H) is 1 for a certainty and n for a uniform choice among n", () => {
  expect(effectiveChoices(0)).toBe(1);
  expect(effectiveChoices(entropyOf([5, 5, 5]))).toAgreeWith(3, { relative: WITHIN_ULPS });
  expect(effectiveChoices(Infinity)).toBe(Infinity);
});

test.each([-1, NaN, -Infinity])("effectiveChoices(%d) throws: no entropy is that", (nats) => {
  expect(() => effectiveChoices(nats)).toThrow(`nats must not be negative or NaN: ${nats}`);
});
