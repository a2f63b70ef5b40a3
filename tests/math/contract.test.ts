import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import {
  entropy,
  entropyDerivative,
  drawTally,
  entropyOf,
  effectiveChoices,
  estimateTemperature,
  greedy,
  logSoftmax,
  logSumExp,
  probabilityDerivative,
  reweightTopLogprobs,
  sampleIndex,
  scaleLogits,
  softmax,
  softmaxBeta,
  temperatureFit,
  temperatureRatio,
  truncate,
} from "../../src/math/index.ts";
import type { Logits } from "../../src/math/index.ts";
import { logits, maskedLogits, temperature, uniform } from "../support/arbitraries.ts";

type OfLogits = (z: Logits, T: number) => unknown;

/** The functions that need a token to be possible. */
const DISTRIBUTIONS: Readonly<Record<string, OfLogits>> = {
  softmax,
  logSoftmax,
  softmaxBeta,
  greedy,
  entropyOf,
  probabilityDerivative,
  entropyDerivative,
  truncate: (z, T) => truncate(z, { temperature: T }),
};

const ALL_OF_LOGITS: Readonly<Record<string, OfLogits>> = {
  ...DISTRIBUTIONS,
  logSumExp,
  scaleLogits,
};

const { softmaxBeta: _, greedy: __, ...OF_TEMPERATURE } = ALL_OF_LOGITS;

const named = Object.entries;

test.each(named(ALL_OF_LOGITS))("%s leaves its logits as they are", (_name, f) => {
  assert(
    property(maskedLogits, temperature, (z, T) => {
      const frozen = Object.freeze([...z]);
      expect(f(frozen, T)).toEqual(f(z, T));
      expect(z).toEqual(frozen);
    }),
  );
});

test("the other functions leave their arguments as they are too", () => {
  assert(
    property(logits, uniform, (z, u) => {
      const p = Object.freeze(softmax(z));
      const logprobs = Object.freeze(logSoftmax(z));
      const options = Object.freeze({ temperature: 2, vocabSize: 100 });
      expect(() => [
        entropy(p),
        sampleIndex(p, u),
        reweightTopLogprobs(logprobs, options),
        truncate(z, Object.freeze({ topK: 2, topP: 0.9 })),
      ]).not.toThrow();
    }),
  );
});

test("what tells temperatures leaves its lists as they are, too", () => {
  const z = Object.freeze([2, 1, 0]);
  const counts = Object.freeze([5, 3, 1]);
  const random = (): number => 0.5;
  expect(() => [
    estimateTemperature(z, counts),
    temperatureFit(z, counts, random),
    temperatureRatio(z, counts, 0.1),
    drawTally(3, counts, random),
  ]).not.toThrow();
});

test("results are fresh arrays, not the arguments", () => {
  const z = [1, 2];
  expect(scaleLogits(z, 1)).toEqual(z);
  expect(scaleLogits(z, 1)).not.toBe(z);
});

test.each(named(DISTRIBUTIONS))("%s throws without a possible token", (_name, f) => {
  expect(() => f([], 1)).toThrow(new RangeError("logits must not be empty"));
  expect(() => f([-Infinity, -Infinity], 1)).toThrow(
    new RangeError("logits must not all be masked: -Infinity"),
  );
});

test.each(named(ALL_OF_LOGITS))(
  "%s throws at a logit that is NaN or +∞, and says where",
  (_n, f) => {
    for (const wrong of [NaN, Infinity]) {
      expect(() => f([1, wrong, 2], 1)).toThrow(
        new RangeError(`logits[1] must be finite or -Infinity: ${wrong}`),
      );
    }
  },
);

test.each(named(ALL_OF_LOGITS))("%s throws at logits of the wrong type", (_name, f) => {
  const holes: number[] = [];
  holes[2] = 1;
  expect(() => f(holes, 1)).toThrow(new TypeError("logits[0] must be a number: undefined"));
  // @ts-expect-error: elements of the wrong type
  expect(() => f([1, "2"], 1)).toThrow(new TypeError("logits[1] must be a number: 2"));
  // @ts-expect-error: elements of the wrong type
  expect(() => f([1, null], 1)).toThrow(new TypeError("logits[1] must be a number: null"));
  for (const wrong of [null, undefined, "12", 3, {}, { length: -1 }, () => 1]) {
    // @ts-expect-error: not a list
    expect(() => f(wrong, 1)).toThrow(TypeError);
  }
  // @ts-expect-error: elements of the wrong type
  expect(() => f(new BigInt64Array(1), 1)).toThrow(TypeError);
});

test.each(named(OF_TEMPERATURE))("%s throws at a temperature that is negative or NaN", (_n, f) => {
  expect(() => f([1, 2], -1)).toThrow(new RangeError("temperature must not be negative: -1"));
  expect(() => f([1, 2], -Infinity)).toThrow(RangeError);
  expect(() => f([1, 2], NaN)).toThrow(new RangeError("temperature must not be NaN"));
});

test.each(named(OF_TEMPERATURE))("%s throws at a temperature of the wrong type", (_name, f) => {
  for (const wrong of ["1", null, true, {}, 1n]) {
    // @ts-expect-error: not a number
    expect(() => f([1, 2], wrong)).toThrow(/^temperature must be a number: /);
  }
});

test("softmaxBeta throws at an inverse temperature that is no number", () => {
  expect(() => softmaxBeta([1, 2], NaN)).toThrow(new RangeError("beta must not be NaN"));
  // @ts-expect-error: not a number
  expect(() => softmaxBeta([1, 2], "1")).toThrow(new TypeError("beta must be a number: 1"));
});

test("functions of probabilities throw at the wrong types too", () => {
  // @ts-expect-error: not a list
  expect(() => entropy(null)).toThrow(TypeError);
  // @ts-expect-error: elements of the wrong type
  expect(() => sampleIndex(["1"], 0)).toThrow(TypeError);
  // @ts-expect-error: not a number
  expect(() => sampleIndex([1], "0")).toThrow(new TypeError("u must be a number: 0"));
  // @ts-expect-error: not a number
  expect(() => effectiveChoices(null)).toThrow(new TypeError("nats must be a number: null"));
  // @ts-expect-error: no options
  expect(() => reweightTopLogprobs([-1])).toThrow(TypeError);
  // @ts-expect-error: no temperature
  expect(() => reweightTopLogprobs([-1], { vocabSize: 9 })).toThrow(TypeError);
  // @ts-expect-error: no vocabulary
  expect(() => reweightTopLogprobs([-1], { temperature: 1 })).toThrow(TypeError);
});
