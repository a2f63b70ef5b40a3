import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { atLeastOnce, binomialQuantiles } from "../../src/math/binomial.ts";

const LEVELS = [0.025, 0.975];
/** The same levels as exact fractions. */
const FRACTIONS = [
  [1n, 40n],
  [39n, 40n],
] as const;

/** The quantiles for p = a / 64, in whole numbers: every term is C(n, k) aᵏ (64 − a)ⁿ⁻ᵏ over 64ⁿ. */
function bruteForce(n: number, a: number): number[] {
  const [successes, failures] = [BigInt(a), BigInt(64 - a)];
  const terms = Array.from(
    { length: n + 1 },
    (_, k) => choose(n, k) * successes ** BigInt(k) * failures ** BigInt(n - k),
  );
  const total = 64n ** BigInt(n);
  return FRACTIONS.map(([over, under]) => {
    let sum = 0n;
    return terms.findIndex((term) => {
      sum += term;
      return sum * under >= over * total;
    });
  });
}

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 1n; i <= BigInt(k); i += 1n) ways = (ways * (BigInt(n) - i + 1n)) / i;
  return ways;
}

test("quantiles are those of the distribution worked out in whole numbers", () => {
  assert(
    property(integer({ min: 1, max: 80 }), integer({ min: 0, max: 64 }), (n, a) => {
      expect(binomialQuantiles(n, a / 64, LEVELS)).toEqual(bruteForce(n, a));
    }),
  );
});

test.each([
  [100, 0.5839389957, [49, 68]],
  [1000, 0.5839389957, [553, 614]],
  [10_000, 0.5839389957, [5743, 5936]],
  [10_000, 0.2148191442, [2068, 2229]],
  [10_000, 0.00144744, [8, 22]],
  [100, 0.00144744, [0, 1]],
])("of %d draws with p = %d, scipy.stats.binom.ppf has 95%% in %j", (n, p, range) => {
  expect(binomialQuantiles(n, p, LEVELS)).toEqual(range);
});

test("what never happens is counted 0 times, what always happens n times", () => {
  expect(binomialQuantiles(7, 0, LEVELS)).toEqual([0, 0]);
  expect(binomialQuantiles(7, 1, LEVELS)).toEqual([7, 7]);
  expect(binomialQuantiles(10_000, 5e-324, LEVELS)).toEqual([0, 0]);
  expect(binomialQuantiles(10_000, 1 - 2 ** -53, LEVELS)).toEqual([10_000, 10_000]);
});

test("at least one in n draws is 1 − (1 − p)ⁿ", () => {
  assert(
    property(integer({ min: 1, max: 100 }), integer({ min: 0, max: 64 }), (n, a) => {
      expect(atLeastOnce(n, a / 64)).toBeCloseTo(1 - (1 - a / 64) ** n, 14);
    }),
  );
  expect(atLeastOnce(10, 0)).toBe(0);
  expect(atLeastOnce(10, 1)).toBe(1);
});

test("at least one of something very rare keeps its digits", () => {
  expect(atLeastOnce(1000, 1e-20)).toBeCloseTo(1e-17, 30);
});

test.each([0, -1, 1.5, NaN])("n = %d throws", (n) => {
  expect(() => binomialQuantiles(n, 0.5, LEVELS)).toThrow(
    new RangeError(`n must be a positive integer: ${n}`),
  );
  expect(() => atLeastOnce(n, 0.5)).toThrow(RangeError);
});

test.each([-0.1, 1.1, NaN])("p = %d throws", (p) => {
  expect(() => binomialQuantiles(9, p, LEVELS)).toThrow(
    new RangeError(`p must lie between 0 and 1: ${p}`),
  );
});

test.each([0, 1, NaN])("a level of %d throws: no count is the first to reach it", (level) => {
  expect(() => binomialQuantiles(9, 0.5, [level])).toThrow(
    new RangeError(`level must be between 0 and 1: ${level}`),
  );
});
