import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { logSoftmax, logSumExp, softmax } from "../../src/math/index.ts";
import { finite, logits, maskedLogits, temperature } from "../support/arbitraries.ts";
import "../support/matchers.ts";

const EPSILON = Number.EPSILON;
const LOG_SUM_TOLERANCE = 1e-14;
const WITHIN_ULPS = 4 * EPSILON;

test("logSoftmax(z) has temperature 1 unless told otherwise, and natural logarithms", () => {
  expect(logSoftmax([1, 0])).toEqual(logSoftmax([1, 0], 1));
  // −ln(1 + exp(−1)) and that less 1, at 50 digits.
  expect(logSoftmax([1, 0])).toAgreeWith([-0.31326168751822286, -1.3132616875182228], {
    relative: WITHIN_ULPS,
  });
});

test("exp of the log-probability is the probability", () => {
  assert(
    property(maskedLogits, temperature, (z, T) => {
      const p = softmax(z, T);
      for (const [index, logarithm] of logSoftmax(z, T).entries()) {
        if (logarithm < -700) continue;
        expect(Math.exp(logarithm)).toAgreeWith(p[index] ?? NaN, {
          relative: 32 * EPSILON * (1 + Math.abs(logarithm)),
        });
      }
    }),
  );
});

test("no log-probability is positive", () => {
  assert(
    property(maskedLogits, temperature, (z, T) => {
      expect(Math.max(...logSoftmax(z, T))).toBeLessThanOrEqual(0);
    }),
  );
});

test("log-probabilities have a log-sum-exp of 0", () => {
  assert(
    property(logits, temperature, (z, T) => {
      expect(logSumExp(logSoftmax(z, T))).toAgreeWith(0, {
        absolute: LOG_SUM_TOLERANCE * z.length,
      });
    }),
  );
});

test("next to certainty the log-probability keeps its digits", () => {
  // −ln(1 + exp(−40)) at 50 digits; the probability itself rounds to 1.
  expect(logSoftmax([0, -40])).toAgreeWith([-4.248354255291589e-18, -40], {
    relative: WITHIN_ULPS,
  });
});

test("a log-probability is finite where the probability underflows", () => {
  expect(softmax([0, -1e6])).toEqual([1, 0]);
  expect(logSoftmax([0, -1e6])).toEqual([0, -1e6]);
});

test("a masked token has log-probability −∞", () => {
  expect(logSoftmax([0, -Infinity])).toEqual([0, -Infinity]);
});

test("at T = 0 every token but the largest has log-probability −∞", () => {
  expect(logSoftmax([1, 3, 3], 0)).toEqual([-Infinity, -Math.LN2, -Math.LN2]);
});

test("at T = ∞ every token that is not masked has log-probability −ln n", () => {
  expect(logSoftmax([1, 9, -Infinity, 4], Infinity)).toEqual([
    -Math.log(3),
    -Math.log(3),
    -Infinity,
    -Math.log(3),
  ]);
});

test("a single token has log-probability 0", () => {
  assert(
    property(finite(-1e308, 1e308), temperature, (logit, T) => {
      expect(logSoftmax([logit], T)).toEqual([0]);
    }),
  );
});
