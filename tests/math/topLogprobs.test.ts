import { array, assert, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { reweightTopLogprobs, softmax } from "../../src/math/index.ts";
import { anyTemperature, finite, temperature } from "../support/arbitraries.ts";
import "../support/matchers.ts";

const VOCABULARY = 50_257;
const LISTED = [0.48, 0.22, 0.12].map(Math.log);
const ROUNDING = 1e-13;
const BOUND_SLACK = 1e-9;
const WHOLE_PERCENT = 0.005;

const total = (p: readonly number[]) => p.reduce((sum, share) => sum + share, 0);

test("at T = 1 the listed probabilities come back exactly", () => {
  const { observedMass, missingMass, ignoreTail, lower, upper } = reweightTopLogprobs(LISTED, {
    temperature: 1,
    vocabSize: VOCABULARY,
  });
  expect(observedMass).toAgreeWith(0.82, { relative: ROUNDING });
  expect(missingMass).toAgreeWith(0.18, { relative: ROUNDING });
  expect(lower).toAgreeWith([0.48, 0.22, 0.12], { relative: ROUNDING });
  expect(upper).toAgreeWith([0.48, 0.22, 0.12], { relative: ROUNDING });
  expect(ignoreTail).toAgreeWith([0.48 / 0.82, 0.22 / 0.82, 0.12 / 0.82], { relative: ROUNDING });
});

test("at T = 2 the unlisted 18 % of a vocabulary of 50 257 hold between 28 % and 98 %", () => {
  const options = { temperature: 2, vocabSize: VOCABULARY };
  const { lower, upper } = reweightTopLogprobs(LISTED, options);
  expect(1 - total(upper)).toAgreeWith(0.28, { absolute: WHOLE_PERCENT });
  expect(1 - total(lower)).toAgreeWith(0.98, { absolute: WHOLE_PERCENT });
});

test("ignoring the tail is softmax of the listed logarithms", () => {
  const { ignoreTail } = reweightTopLogprobs(LISTED, { temperature: 2, vocabSize: VOCABULARY });
  expect(ignoreTail).toEqual(softmax(LISTED, 2));
});

test("the probabilities of a whole vocabulary lie within the bounds found from its top", () => {
  const vocabulary = array(finite(-12, 4), { minLength: 2, maxLength: 40 });
  assert(
    property(vocabulary, nat(), temperature, (z, cut, T) => {
      const ranked = z.toSorted((a, b) => b - a);
      const shown = 1 + (cut % z.length);
      const logprobs = softmax(ranked).map(Math.log).slice(0, shown);
      const options = { temperature: T, vocabSize: z.length };
      const { lower, upper, ignoreTail } = reweightTopLogprobs(logprobs, options);
      for (const [index, p] of softmax(ranked, T).slice(0, shown).entries()) {
        expect(p).toBeGreaterThanOrEqual(lower[index]! * (1 - BOUND_SLACK));
        expect(p).toBeLessThanOrEqual(upper[index]! * (1 + BOUND_SLACK) + 2 ** -1022);
        expect(upper[index]).toBeLessThanOrEqual(ignoreTail[index]!);
      }
    }),
  );
});

test("a tail spread evenly reaches one bound and a concentrated one the other", () => {
  const concentrated = [0.5, 0.2, 0.2, 0.1, 0, 0];
  const spread = [0.5, 0.2, 0.075, 0.075, 0.075, 0.075];
  for (const T of [0.4, 3]) {
    const { lower, upper } = reweightTopLogprobs([0.5, 0.2].map(Math.log), {
      temperature: T,
      vocabSize: 6,
    });
    const [few, many] = [concentrated, spread].map((p) => softmax(p.map(Math.log), T).slice(0, 2));
    expect(T > 1 ? lower : upper).toAgreeWith(many!, { relative: ROUNDING });
    expect(T > 1 ? upper : lower).toAgreeWith(few!, { relative: ROUNDING });
  }
});

test("the lower bound never exceeds the upper one", () => {
  const listed = array(finite(-20, 0), { minLength: 1, maxLength: 20 }).map((z) => {
    const observed = total(z.map(Math.exp));
    return z.map((logprob) => logprob - Math.max(0, Math.log(observed)));
  });
  assert(
    property(listed, anyTemperature, nat({ max: 100_000 }), (logprobs, T, more) => {
      const options = { temperature: T, vocabSize: logprobs.length + more };
      const { lower, upper, ignoreTail } = reweightTopLogprobs(logprobs, options);
      expect(ignoreTail).toBeDistribution();
      for (const [index, bound] of upper.entries()) {
        expect(lower[index]).toBeGreaterThanOrEqual(0);
        expect(lower[index]).toBeLessThanOrEqual(bound);
        expect(bound).toBeLessThanOrEqual(ignoreTail[index]!);
      }
    }),
  );
});

test("at T = 0 the most likely token is certain if every unlisted one is less likely", () => {
  const { lower, upper } = reweightTopLogprobs(LISTED, { temperature: 0, vocabSize: VOCABULARY });
  expect(lower).toEqual([1, 0, 0]);
  expect(upper).toEqual([1, 0, 0]);
});

test("at T = 0 unlisted tokens may tie with listed ones that are all equally likely", () => {
  // Of 1 − 0.6 = 0.4, one other token can hold 0.3 too.
  const { lower, upper } = reweightTopLogprobs([0.3, 0.3].map(Math.log), {
    temperature: 0,
    vocabSize: 10,
  });
  expect(lower).toEqual([1 / 3, 1 / 3]);
  expect(upper).toEqual([1 / 2, 1 / 2]);
});

test("at T = ∞ the unlisted tokens count, from as few as can hold the mass to all of them", () => {
  const { lower, upper } = reweightTopLogprobs(LISTED, {
    temperature: Infinity,
    vocabSize: VOCABULARY,
  });
  // 18 % needs two tokens of at most 12 %.
  expect(upper).toAgreeWith([1 / 5, 1 / 5, 1 / 5], { relative: ROUNDING });
  const uniform = 1 / VOCABULARY;
  expect(lower).toAgreeWith([uniform, uniform, uniform], { relative: ROUNDING });
});

test("a mass that fills a whole number of tokens needs no further one", () => {
  // 0.7 / 0.1 is less than 7 in doubles.
  const { upper } = reweightTopLogprobs([0.2, 0.1].map(Math.log), {
    temperature: Infinity,
    vocabSize: VOCABULARY,
  });
  expect(upper).toAgreeWith([1 / 9, 1 / 9], { relative: ROUNDING });
});

test("a mass that fills a whole number of tokens lets all of them tie at T = 0", () => {
  const { lower } = reweightTopLogprobs([0.1, 0.1, 0.1].map(Math.log), {
    temperature: 0,
    vocabSize: VOCABULARY,
  });
  expect(lower).toAgreeWith([1 / 10, 1 / 10, 1 / 10], { relative: ROUNDING });
});

test("a listing of the whole vocabulary has no tail", () => {
  assert(
    property(anyTemperature, (T) => {
      const logprobs = [0.5, 0.3, 0.2].map(Math.log);
      const options = { temperature: T, vocabSize: 3 };
      const { lower, upper, ignoreTail } = reweightTopLogprobs(logprobs, options);
      expect(lower).toEqual(ignoreTail);
      expect(upper).toEqual(ignoreTail);
    }),
  );
});

test("a certain token has no tail", () => {
  const { missingMass, lower } = reweightTopLogprobs([0], {
    temperature: 5,
    vocabSize: VOCABULARY,
  });
  expect(missingMass).toBe(0);
  expect(lower).toEqual([1]);
});

test("logarithms rounded to two decimals may stand for a little more than the whole", () => {
  const logprobs = [-0.69, -0.69];
  const options = { temperature: 1, vocabSize: VOCABULARY };
  const { observedMass, missingMass, lower, upper } = reweightTopLogprobs(logprobs, options);
  expect(observedMass).toBeGreaterThan(1);
  expect(missingMass).toBe(0);
  expect(lower).toEqual([0.5, 0.5]);
  expect(upper).toEqual([0.5, 0.5]);
});

test("a missing mass too large for the unlisted tokens is cut to what they can hold", () => {
  // One token is unlisted, and it cannot hold more than the 12 % of the last listed one.
  const { lower, upper } = reweightTopLogprobs(LISTED, { temperature: 2, vocabSize: 4 });
  const whole = softmax([...LISTED, Math.log(0.12)], 2).slice(0, 3);
  expect(lower).toAgreeWith(whole, { relative: ROUNDING });
  expect(upper).toAgreeWith(whole, { relative: ROUNDING });
});

test.each([-9999, -Infinity])("a logarithm of %d is not told: its token is unlisted", (untold) => {
  assert(
    property(anyTemperature, (T) => {
      const options = { temperature: T, vocabSize: VOCABULARY };
      const told = reweightTopLogprobs(LISTED, options);
      expect(reweightTopLogprobs([...LISTED, untold], options)).toEqual({
        ...told,
        ignoreTail: [...told.ignoreTail, 0],
        lower: [...told.lower, 0],
        upper: [...told.upper, 0],
      });
    }),
  );
});

test("at T = 1000 a token not told does not come back to life", () => {
  const { ignoreTail } = reweightTopLogprobs([...LISTED, -9999], {
    temperature: 1000,
    vocabSize: VOCABULARY,
  });
  expect(ignoreTail[3]).toBe(0);
});

test("a listed probability that underflows leaves the bounds finite", () => {
  const { lower, upper } = reweightTopLogprobs([Math.log(0.9), -800], {
    temperature: 2,
    vocabSize: 10,
  });
  expect([lower, upper].flat().every(Number.isFinite)).toBe(true);
});

test.each([
  [[], "logprobs must tell at least one token"],
  [[-9999, -Infinity], "logprobs must tell at least one token"],
  [[-1, 0.5], "logprobs[1] must not be positive or NaN: 0.5"],
  [[NaN], "logprobs[0] must not be positive or NaN: NaN"],
  [[0, 0], "logprobs must not stand for more than the whole: 2"],
])("reweightTopLogprobs(%j) throws: %s", (logprobs, message) => {
  expect(() => reweightTopLogprobs(logprobs, { temperature: 1, vocabSize: 9 })).toThrow(
    new RangeError(message),
  );
});

test.each([
  [0, "vocabSize must be a positive integer: 0"],
  [3.5, "vocabSize must be a positive integer: 3.5"],
  [2, "vocabSize must be at least the 3 listed: 2"],
])("a vocabulary of %d tokens throws: %s", (vocabSize, message) => {
  expect(() => reweightTopLogprobs(LISTED, { temperature: 1, vocabSize })).toThrow(
    new RangeError(message),
  );
});
