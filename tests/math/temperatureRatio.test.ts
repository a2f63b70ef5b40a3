import { array, assert, constantFrom, property } from "fast-check";
import { randomLcg, randomNormal } from "d3";
import { expect, test } from "vitest";
import { logSoftmax, temperatureRatio, truncate } from "../../src/math/index.ts";
import { finite } from "../support/arbitraries.ts";
import { preciseLogSoftmax } from "../support/highPrecision.ts";
import "../support/matchers.ts";

const TOAST = [5, 4, 3.5, 2.5, 1.5, 0, -1];
const round = (list: readonly number[], digits: number): number[] =>
  list.map((entry) => Number(entry.toFixed(digits)));
const scores = array(finite(-8, 6), { minLength: 3, maxLength: 12 }).filter(
  (z) => Math.max(...z) - Math.min(...z) > 0.5,
);
const settings = constantFrom(0.3, 0.5, 0.7, 1, 1.3, 2, 4);

test("unrounded log-probabilities give back the ratio of their temperatures to ten digits", () => {
  assert(
    property(scores, settings, settings, (z, one, two) => {
      const found = temperatureRatio(preciseLogSoftmax(z, one), preciseLogSoftmax(z, two), 0);
      expect(found.kind).toBe("rounding");
      expect(found.slope).toAgreeWith(one / two, { relative: 1e-10 });
    }),
    { numRuns: 40 },
  );
});

test("of log-probabilities with few digits the interval has every slope that rounding leaves, and so the true one", () => {
  assert(
    property(scores, settings, settings, constantFrom(1, 2, 3), (z, one, two, digits) => {
      const [x, y] = [round(logSoftmax(z, one), digits), round(logSoftmax(z, two), digits)];
      if (Math.max(...x) === Math.min(...x)) return;
      const { kind, low, high } = temperatureRatio(x, y, 0.5 * 10 ** -digits);
      expect(kind).toBe("rounding");
      expect(low).toBeLessThanOrEqual(one / two + 1e-12);
      expect(high).toBeGreaterThanOrEqual(one / two - 1e-12);
    }),
  );
});

test("more digits make the interval narrower by as much", () => {
  const width = (digits: number): number => {
    const [x, y] = [1, 2].map((T) => round(logSoftmax(TOAST, T), digits)) as [number[], number[]];
    const { low, high } = temperatureRatio(x, y, 0.5 * 10 ** -digits);
    return high - low;
  };
  expect(width(4)).toBeLessThan(width(2) / 30);
  expect(width(4)).toBeGreaterThan(0);
});

test("the same list twice has slope 1: one temperature, or none before both", () => {
  const list = round(logSoftmax(TOAST), 3);
  const { kind, low, high, slope } = temperatureRatio(list, list, 0.0005);
  expect(kind).toBe("rounding");
  expect(low).toBeLessThan(1);
  expect(high).toBeGreaterThan(1);
  expect(slope).toAgreeWith(1, { absolute: 0.001 });
});

test("a cut that renormalises what it leaves moves the line and keeps its slope", () => {
  const cut = truncate(TOAST, { temperature: 2, topK: 4 }).probabilities.slice(0, 4).map(Math.log);
  const whole = logSoftmax(TOAST).slice(0, 4);
  expect(temperatureRatio(whole, cut, 1e-12).slope).toAgreeWith(0.5, { absolute: 1e-9 });
});

test("equal log-probabilities are those of T = ∞: slope 0", () => {
  expect(
    temperatureRatio(
      logSoftmax(TOAST),
      TOAST.map(() => -Math.log(7)),
      0,
    ).slope,
  ).toAgreeWith(0, { absolute: 1e-13 });
});

test("noise of a few hundredths is told, and 93 to 97% of its intervals have the true slope", () => {
  const noise = randomNormal.source(randomLcg(0.42))(0, 0.03);
  const noisy = (T: number): number[] => logSoftmax(TOAST, T).map((entry) => entry + noise());
  let held = 0;
  for (let i = 0; i < 2000; i++) {
    const { kind, low, high } = temperatureRatio(noisy(1), noisy(1.5), 1e-9);
    expect(kind).toBe("noise");
    if (low <= 1 / 1.5 && 1 / 1.5 <= high) held++;
  }
  expect(held / 20).toBeGreaterThanOrEqual(93);
  expect(held / 20).toBeLessThanOrEqual(97);
});

test("another order of the words is no line, and neither is a ranking upside down", () => {
  const x = logSoftmax(TOAST);
  expect(temperatureRatio(x, logSoftmax([1, 5, 2, 4, 3, 0, 6]), 0.005).kind).toBe("no line");
  expect(temperatureRatio(x, x.toReversed(), 0.005).kind).toBe("no line");
});

test("one token that was punished takes the others' line away", () => {
  const punished = logSoftmax([3, ...TOAST.slice(1)]);
  expect(temperatureRatio(logSoftmax(TOAST), punished, 0.0005).kind).toBe("no line");
});

test("two tokens always lie on a line", () => {
  expect(temperatureRatio([-0.2, -1.7], [-0.4, -1.15], 0.005).slope).toAgreeWith(0.5, {
    absolute: 0.01,
  });
});

test.each([
  [[-1, -2], [-1], 0, "second must be one per token: 1 for 2"],
  [[-1], [-1], 0, "first must have at least two tokens: 1"],
  [[-1, -1], [-1, -2], 0, "first must not all be equal"],
  [[-1, NaN], [-1, -2], 0, "first[1] must be finite: NaN"],
  [[-1, -2], [-1, -Infinity], 0, "second[1] must be finite: -Infinity"],
  [[-1, -2], [-1, -2], -1, "rounding must not be negative or NaN: -1"],
])("temperatureRatio(%j, %j, %d) throws: %s", (first, second, rounding, message) => {
  expect(() => temperatureRatio(first, second, rounding)).toThrow(new RangeError(message));
});
