import { array, assert, integer, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import { logSoftmax, softmax } from "../../src/math/index.ts";
import {
  anyTemperature,
  finite,
  gridLogits,
  logits,
  maskedLogits,
  risingTemperatures,
  temperature,
} from "../support/arbitraries.ts";
import "../support/matchers.ts";

const EPSILON = Number.EPSILON;
const SMALLEST_NORMAL = 2 ** -1022;
const MONOTONE_SLACK = 4 * EPSILON;
const LOG_ODDS_TOLERANCE = 1e-12;
const WITHIN_ULPS = 4 * EPSILON;

const magnitude = (z: readonly number[]) => Math.max(...z.map(Math.abs));
const spread = (z: readonly number[]) => Math.max(...z) - Math.min(...z);

test("softmax(z) has temperature 1 unless told otherwise", () => {
  expect(softmax([2, 1, 0])).toEqual(softmax([2, 1, 0], 1));
  expect(softmax([2, 1, 0], undefined)).toEqual(softmax([2, 1, 0], 1));
  // exp(2), exp(1), exp(0) over their sum, at 50 digits.
  expect(softmax([2, 1, 0])).toAgreeWith(
    [0.6652409557748219, 0.24472847105479764, 0.09003057317038046],
    { relative: WITHIN_ULPS },
  );
});

test("softmax(z, T) is a distribution", () => {
  assert(
    property(maskedLogits, anyTemperature, (z, T) => {
      expect(softmax(z, T)).toBeDistribution();
    }),
  );
});

test("softmax(z, T) of a thousand logits is a distribution", () => {
  const z = Array.from({ length: 1000 }, (_, index) => 10 * Math.sin(index));
  expect(softmax(z, 0.7)).toBeDistribution();
});

test("adding an integer to logits on a grid changes no bit", () => {
  const shift = integer({ min: -(2 ** 20), max: 2 ** 20 });
  assert(
    property(gridLogits, shift, temperature, (z, c, T) => {
      expect(
        softmax(
          z.map((logit) => logit + c),
          T,
        ),
      ).toEqual(softmax(z, T));
    }),
  );
});

test("adding a constant to every logit changes nothing but the rounding", () => {
  assert(
    property(logits, finite(-1000, 1000), temperature, (z, c, T) => {
      const relative = 4 * EPSILON * (1 + (magnitude(z) + Math.abs(c)) / T);
      expect(
        softmax(
          z.map((logit) => logit + c),
          T,
        ),
      ).toAgreeWith(softmax(z, T), {
        relative,
        absolute: SMALLEST_NORMAL,
      });
    }),
  );
});

test("scaling logits and temperature by a power of two changes no bit", () => {
  const power = integer({ min: -20, max: 20 }).map((exponent) => 2 ** exponent);
  assert(
    property(gridLogits, temperature, power, (z, T, k) => {
      expect(
        softmax(
          z.map((logit) => k * logit),
          k * T,
        ),
      ).toEqual(softmax(z, T));
    }),
  );
});

test("scaling logits and temperature alike changes nothing but the rounding", () => {
  assert(
    property(logits, temperature, finite(0.001, 1000), (z, T, k) => {
      expect(
        softmax(
          z.map((logit) => k * logit),
          k * T,
        ),
      ).toAgreeWith(softmax(z, T), {
        relative: 8 * EPSILON * (1 + magnitude(z) / T),
        absolute: SMALLEST_NORMAL,
      });
    }),
  );
});

test("temperatures multiply: tempering a distribution again is tempering it once", () => {
  assert(
    property(logits, temperature, temperature, (z, T1, T2) => {
      const gaps = spread(z) / (T1 * T2) + Math.log(z.length) / T2;
      expect(softmax(logSoftmax(z, T1), T2)).toAgreeWith(softmax(z, T1 * T2), {
        relative: 4 * EPSILON * (1 + gaps),
        absolute: SMALLEST_NORMAL,
      });
    }),
  );
});

test("the log-odds of two tokens are the difference of their logits over T", () => {
  assert(
    property(finite(-50, 50), finite(-50, 50), finite(0.2, 100), (a, b, T) => {
      const [p = NaN, q = NaN] = softmax([a, b], T);
      expect(Math.log(p / q)).toAgreeWith((a - b) / T, {
        relative: LOG_ODDS_TOLERANCE,
        absolute: LOG_ODDS_TOLERANCE,
      });
    }),
  );
});

test("softmax(z, T) preserves the order of the logits, and their ties to the bit", () => {
  const someEqual = array(oneof(finite(-50, 50), integer({ min: -2, max: 2 })), {
    minLength: 1,
  });
  assert(
    property(someEqual, anyTemperature, (z, T) => {
      const ranked = z.toSorted((a, b) => a - b);
      const p = softmax(ranked, T);
      expect(p).toBeNonDecreasing();
      for (const [index, logit] of ranked.entries()) {
        expect(p[index]).toBe(p[ranked.indexOf(logit)]);
      }
    }),
  );
});

test("permuting the logits permutes the probabilities", () => {
  assert(
    property(logits, temperature, (z, T) => {
      expect(softmax(z.toReversed(), T).toReversed()).toAgreeWith(softmax(z, T), {
        relative: z.length * EPSILON,
      });
    }),
  );
});

test("masking a token is leaving it out, to the bit", () => {
  assert(
    property(maskedLogits, anyTemperature, (z, T) => {
      const left = softmax(
        z.filter((logit) => logit > -Infinity),
        T,
      );
      const inserted = z.map((logit) => (logit > -Infinity ? left.shift() : 0));
      expect(softmax(z, T)).toEqual(inserted);
    }),
  );
});

test("the largest probability falls with T and the smallest rises", () => {
  assert(
    property(logits, risingTemperatures, (z, [cold, hot]) => {
      const [p, q] = [softmax(z, cold), softmax(z, hot)];
      expect([Math.max(...q), Math.max(...p)]).toBeNonDecreasing(MONOTONE_SLACK);
      expect([Math.min(...p), Math.min(...q)]).toBeNonDecreasing(MONOTONE_SLACK);
    }),
  );
});

test("at T = 0 the largest logit has probability 1", () => {
  expect(softmax([1, 3, 2], 0)).toEqual([0, 1, 0]);
  expect(softmax([1, 0.999999999, 0], 0)).toEqual([1, 0, 0]);
});

test("at T = 0 equal largest logits share the probability", () => {
  expect(softmax([5, 1, 5, -Infinity, 5, 5], 0)).toEqual([0.25, 0, 0.25, 0, 0.25, 0.25]);
});

test("T = −0 is T = 0, not the smallest logit", () => {
  expect(softmax([1, 3, 2], -0)).toEqual([0, 1, 0]);
});

test("as T → 0 the probabilities tend to those at T = 0, with no floor under T", () => {
  expect(softmax([2, 2, 1], 5e-324)).toEqual([0.5, 0.5, 0]);
  expect(softmax([2, 2, 1], 1e-310)).toEqual(softmax([2, 2, 1], 0));
  // A gap of 1e-9 at T = 1e-9: odds of e to 1.
  expect(softmax([1e-9, 0], 1e-9)).toAgreeWith([0.7310585786300049, 0.2689414213699951], {
    relative: WITHIN_ULPS,
  });
});

test("at T = ∞ every token that is not masked is equally likely", () => {
  expect(softmax([1, -Infinity, 3, 2, -1e308], Infinity)).toEqual([0.25, 0, 0.25, 0.25, 0.25]);
});

test("a single token has probability 1 at every temperature", () => {
  assert(
    property(finite(-1e308, 1e308), anyTemperature, (logit, T) => {
      expect(softmax([logit], T)).toEqual([1]);
    }),
  );
});

test("logits of 1e308 do not overflow", () => {
  expect(softmax([1e308, 1e308])).toEqual([0.5, 0.5]);
  expect(softmax([1e308, -1e308])).toEqual([1, 0]);
});

test("logits further apart than the largest double keep their odds", () => {
  // 1 / (1 + exp(-3.4)) at 50 digits.
  expect(softmax([1.7e308, -1.7e308], 1e308)).toAgreeWith(
    [0.9677045353015495, 0.03229546469845051],
    { relative: 8 * EPSILON },
  );
  expect(softmax([1.7e308, -1.7e308], 1e-300)).toEqual([1, 0]);
  expect(softmax([1.7e308, -1.7e308], 0)).toEqual([1, 0]);
  expect(softmax([1.7e308, -1.7e308], Infinity)).toEqual([0.5, 0.5]);
});

test("a large offset and a small temperature lose no digits of the gaps", () => {
  // The gaps are exact; dividing before subtracting would lose half of the digits.
  const z = [3000, 3000 - 2 ** -20, 3000 - 2 ** -19];
  expect(softmax(z, 2 ** -20)).toEqual(softmax([0, -1, -2]));
});

test("a probability too small for a double is 0", () => {
  expect(softmax([0, -800])).toEqual([1, 0]);
});

test("typed arrays are logits like any others", () => {
  expect(softmax(new Float32Array([2, 1, 0]))).toEqual(softmax([2, 1, 0]));
  expect(softmax(new Int8Array([2, 1, 0]))).toEqual(softmax([2, 1, 0]));
});
