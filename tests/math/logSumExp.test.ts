import { array, assert, property } from "fast-check";
import { expect, test } from "vitest";
import { logSumExp, scaleLogits, softmax } from "../../src/math/index.ts";
import { finite, logits, maskedLogits, temperature } from "../support/arbitraries.ts";
import "../support/matchers.ts";

const EPSILON = Number.EPSILON;
const WITHIN_ULPS = 4 * EPSILON;

test("logSumExp(z) has temperature 1 unless told otherwise", () => {
  expect(logSumExp([0, 0])).toBe(Math.LN2);
  expect(logSumExp([1, 2, 4])).toBe(logSumExp([1, 2, 4], 1));
});

test("logSumExp(z, T) is the logarithm of a sum of exponentials", () => {
  assert(
    property(array(finite(-5, 5), { minLength: 1 }), finite(0.5, 2), (z, T) => {
      const naive = Math.log(z.reduce((total, logit) => total + Math.exp(logit / T), 0));
      const absolute = 16 * EPSILON * (z.length + 10);
      expect(logSumExp(z, T)).toAgreeWith(naive, { absolute });
    }),
  );
});

test("logSumExp(z, T) lies between the largest z/T and ln n above it", () => {
  assert(
    property(logits, temperature, (z, T) => {
      const top = Math.max(...z) / T;
      const slack = WITHIN_ULPS * (1 + Math.abs(top) + Math.log(z.length));
      const bounds = [top, logSumExp(z, T), top + Math.log(z.length)];
      expect(bounds).toBeNonDecreasing(slack);
    }),
  );
});

test("the empty sum has logarithm −∞", () => {
  expect(logSumExp([])).toBe(-Infinity);
});

test("the sum over masked tokens alone has logarithm −∞", () => {
  expect(logSumExp([-Infinity, -Infinity])).toBe(-Infinity);
});

test("a masked token adds nothing to the sum", () => {
  expect(logSumExp([2, -Infinity, 1])).toBe(logSumExp([2, 1]));
});

test("logits of a thousand do not overflow", () => {
  expect(logSumExp([1000, 1000])).toBe(1000 + Math.LN2);
  expect(logSumExp([-1000, -1000])).toBe(-1000 + Math.LN2);
});

test.each([0, -0, Infinity])("logSumExp and scaleLogits diverge at T = %d", (T) => {
  expect(() => logSumExp([1, 2], T)).toThrow(RangeError);
  expect(() => scaleLogits([1, 2], T)).toThrow(RangeError);
});

test("scaleLogits(z, T) divides by the temperature", () => {
  expect(scaleLogits([3, -1, 0], 2)).toEqual([1.5, -0.5, 0]);
  expect(scaleLogits([3, 1], 2 ** -1000)).toEqual([3 * 2 ** 1000, 2 ** 1000]);
});

test("scaleLogits keeps masks", () => {
  expect(scaleLogits([3, -Infinity], 0.5)).toEqual([6, -Infinity]);
  expect(scaleLogits([-Infinity], 2)).toEqual([-Infinity]);
});

test("scaleLogits of no logits is none", () => {
  expect(scaleLogits([], 2)).toEqual([]);
});

test("softmax at T is softmax at 1 of the scaled logits", () => {
  assert(
    property(maskedLogits, temperature, (z, T) => {
      const magnitude = Math.max(...z.filter(Number.isFinite).map(Math.abs));
      expect(softmax(scaleLogits(z, T))).toAgreeWith(softmax(z, T), {
        relative: 4 * EPSILON * (1 + magnitude / T),
        absolute: 2 ** -1022,
      });
    }),
  );
});
