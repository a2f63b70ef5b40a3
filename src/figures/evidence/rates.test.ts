import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { mcnemarTest } from "./model/mcnemar.ts";
import { wilsonInterval } from "./model/wilson.ts";

test.for([
  [61, 100, 0.512, 0.7],
  [5, 100, 0.0215, 0.1118],
  [35, 100, 0.2636, 0.4475],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [81, 263, 0.2553, 0.3662],
] as const)("Wilson’s interval for %i of %i is %f to %f", ([successes, trials, low, high]) => {
  const [from, to] = wilsonInterval(successes, trials);
  expect(Math.abs(from - low)).toBeLessThan(6e-4);
  expect(Math.abs(to - high)).toBeLessThan(6e-4);
});

test("Wilson’s interval stays within 0 and 1, holds the rate, and mirrors with it", () => {
  assert(
    property(integer({ min: 1, max: 400 }), integer({ min: 0, max: 400 }), (trials, raw) => {
      const successes = raw % (trials + 1);
      const [low, high] = wilsonInterval(successes, trials);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
      expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
      const [mirroredLow, mirroredHigh] = wilsonInterval(trials - successes, trials);
      expect(mirroredLow).toBeCloseTo(1 - high, 12);
      expect(mirroredHigh).toBeCloseTo(1 - low, 12);
    }),
  );
});

test.for([
  [1, 0],
  [-1, 10],
  [11, 10],
  [NaN, 10],
] as const)("there is no interval for %f of %f", ([successes, trials]) => {
  expect(() => wilsonInterval(successes, trials)).toThrow(RangeError);
});

test.for([
  [0, 0, 1],
  [6, 6, 1],
  [12, 9, 0.6636],
  [20, 1, 2.098e-5],
  [8, 0, 1 / 128],
] as const)("McNemar’s test of %i lost and %i gained", ([lost, gained, p]) => {
  expect(mcnemarTest(lost, gained) / p).toBeCloseTo(1, 3);
  expect(mcnemarTest(gained, lost)).toBe(mcnemarTest(lost, gained));
});

test.for([
  [-1, 0],
  [0, 1.5],
  [NaN, 1],
] as const)("there is no test of %f lost and %f gained", ([lost, gained]) => {
  expect(() => mcnemarTest(lost, gained)).toThrow(RangeError);
});
