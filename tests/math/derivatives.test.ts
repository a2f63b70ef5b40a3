import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import {
  entropyDerivative,
  entropyOf,
  probabilityDerivative,
  softmax,
} from "../../src/math/index.ts";
import { finite, logits, maskedLogits, temperature } from "../support/arbitraries.ts";
import "../support/matchers.ts";

const STEP = 1e-5;
const DIFFERENCE_TOLERANCE = 1e-8;
const SUM_TOLERANCE = 1e-13;
const DIGITS = 1e-14;

test("probabilityDerivative(z, T) is pᵢ (E[z] − zᵢ)/T²", () => {
  const [p = NaN, q = NaN] = softmax([3, 1], 2);
  const mean = 3 * p + 1 * q;
  expect(probabilityDerivative([3, 1], 2)).toAgreeWith(
    [(p * (mean - 3)) / 4, (q * (mean - 1)) / 4],
    { relative: DIGITS },
  );
});

test("probabilityDerivative(z, T) is the slope of softmax", () => {
  assert(
    property(maskedLogits, temperature, (z, T) => {
      const h = STEP * T;
      const [before, after] = [softmax(z, T - h), softmax(z, T + h)];
      const slope = after.map((p, index) => (p - (before[index] ?? NaN)) / (2 * h));
      expect(probabilityDerivative(z, T)).toAgreeWith(slope, {
        absolute: DIFFERENCE_TOLERANCE / T,
      });
    }),
  );
});

test("what some tokens gain the others lose", () => {
  assert(
    property(maskedLogits, temperature, (z, T) => {
      const total = probabilityDerivative(z, T).reduce((sum, slope) => sum + slope, 0);
      expect(total * T).toAgreeWith(0, { absolute: SUM_TOLERANCE });
    }),
  );
});

test("entropyDerivative(z, T) is the slope of the entropy", () => {
  assert(
    property(maskedLogits, temperature, (z, T) => {
      const h = STEP * T;
      const slope = (entropyOf(z, T + h) - entropyOf(z, T - h)) / (2 * h);
      expect(entropyDerivative(z, T)).toAgreeWith(slope, { absolute: DIFFERENCE_TOLERANCE / T });
    }),
  );
});

test("entropyDerivative(z, T) is never negative", () => {
  assert(
    property(maskedLogits, temperature, (z, T) => {
      expect(entropyDerivative(z, T)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the entropy stands still if and only if all possible tokens have equal logits", () => {
  assert(
    property(finite(-50, 50), temperature, (logit, T) => {
      expect(entropyDerivative([logit, -Infinity, logit, logit], T)).toBe(0);
    }),
  );
  assert(
    property(finite(1e-3, 50), finite(0.1, 100), (gap, T) => {
      expect(entropyDerivative([0, gap], T)).toBeGreaterThan(0);
    }),
  );
});

test("the runner-up of 4, 3, 1, 0, −2 is most likely at T = 1.9087", () => {
  const z = [4, 3, 1, 0, -2];
  expect(probabilityDerivative(z, 1.90865)[1]).toBeGreaterThan(0);
  expect(probabilityDerivative(z, 1.90875)[1]).toBeLessThan(0);
});

test("a token below the plain mean of the logits gains at every temperature", () => {
  const z = [4, 3, 1, 0, -2];
  assert(
    property(temperature, (T) => {
      for (const slope of probabilityDerivative(z, T).slice(2)) {
        expect(slope).toBeGreaterThan(0);
      }
    }),
  );
});

test("next to certainty the derivatives keep their digits", () => {
  // e = exp(−40), p = e/(1 + e): dp/dT = ∓40 p(1 − p), dH/dT = 40² p(1 − p), at 50 digits.
  expect(probabilityDerivative([40, 0], 1)).toAgreeWith(
    [-1.6993417021166355e-16, 1.6993417021166355e-16],
    { relative: DIGITS },
  );
  expect(entropyDerivative([40, 0], 1)).toAgreeWith(6.797366808466542e-15, { relative: DIGITS });
});

test("a large offset of the logits changes no digit of the derivatives", () => {
  const shifted = [4, 3, 1].map((logit) => logit + 2 ** 40);
  expect(probabilityDerivative(shifted, 0.7)).toEqual(probabilityDerivative([4, 3, 1], 0.7));
  expect(entropyDerivative(shifted, 0.7)).toEqual(entropyDerivative([4, 3, 1], 0.7));
});

test.each([0, -0, Infinity])("at T = %d the derivatives are 0, their limit", (T) => {
  expect(probabilityDerivative([3, 1, 3, -Infinity], T)).toEqual([0, 0, 0, 0]);
  expect(entropyDerivative([3, 1, 3, -Infinity], T)).toBe(0);
});

test("the derivatives fade towards both ends of the temperature scale", () => {
  for (const T of [1e-310, 1e-3, 1e150, 1e308]) {
    expect(probabilityDerivative([3, 1, 2], T)).toAgreeWith([0, 0, 0], { absolute: 1e-290 });
    expect(entropyDerivative([3, 1, 2], T)).toAgreeWith(0, { absolute: 1e-290 });
  }
});

test("a masked token stays where it is", () => {
  assert(
    property(logits, temperature, (z, T) => {
      const slopes = probabilityDerivative([...z, -Infinity], T);
      expect(slopes).toEqual([...probabilityDerivative(z, T), 0]);
    }),
  );
});
