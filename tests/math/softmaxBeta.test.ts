import { array, assert, constantFrom, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import { softmax, softmaxBeta } from "../../src/math/index.ts";
import { finite, maskedLogits } from "../support/arbitraries.ts";
import "../support/matchers.ts";

const EPSILON = Number.EPSILON;

test("softmaxBeta(z, 1) is softmax(z)", () => {
  expect(softmaxBeta([3, 1, 2], 1)).toEqual(softmax([3, 1, 2]));
});

test("softmaxBeta(z, β) is softmax at T = 1/β for positive β", () => {
  assert(
    property(maskedLogits, finite(0.01, 100), (z, beta) => {
      expect(softmaxBeta(z, beta)).toAgreeWith(softmax(z, 1 / beta), {
        relative: 4 * EPSILON * (1 + 100 * beta),
        absolute: 2 ** -1022,
      });
    }),
  );
});

test("softmaxBeta(z, −β) is softmaxBeta(−z, β): a negative temperature inverts the ranking", () => {
  assert(
    property(array(finite(-50, 50), { minLength: 1 }), finite(-100, 100), (z, beta) => {
      const negated = z.map((logit) => -logit);
      expect(softmaxBeta(z, -beta)).toEqual(softmaxBeta(negated, beta));
    }),
  );
});

test("softmaxBeta(z, β) is a distribution at every β", () => {
  const beta = oneof(finite(-1e3, 1e3), constantFrom(-Infinity, Infinity, 0, -0, 1e308));
  assert(
    property(maskedLogits, beta, (z, b) => {
      const p = softmaxBeta(z, b);
      expect(p).toBeDistribution();
      expect(p.every((share, index) => share === 0 || z[index]! > -Infinity)).toBe(true);
    }),
  );
});

test("at β = 0 every token that is not masked is equally likely", () => {
  expect(softmaxBeta([1, 3, -Infinity, -9], 0)).toEqual([1 / 3, 1 / 3, 0, 1 / 3]);
  expect(softmaxBeta([1.7e308, -1.7e308], 0)).toEqual([0.5, 0.5]);
});

test("at β = ∞ the largest logits share the probability", () => {
  expect(softmaxBeta([1, 3, 3, -Infinity], Infinity)).toEqual([0, 0.5, 0.5, 0]);
});

test("at β = −∞ the smallest finite logits share the probability", () => {
  expect(softmaxBeta([1, 3, 1, -Infinity], -Infinity)).toEqual([0.5, 0, 0.5, 0]);
});

test("logits further apart than the largest double keep their odds", () => {
  const relative = 8 * EPSILON;
  // 1 / (1 + exp(-3.4)) at 50 digits.
  const [likely, unlikely] = [0.9677045353015495, 0.03229546469845051];
  expect(softmaxBeta([1.7e308, -1.7e308], 1e-308)).toAgreeWith([likely, unlikely], { relative });
  expect(softmaxBeta([1.7e308, -1.7e308], -1e-308)).toAgreeWith([unlikely, likely], { relative });
});
