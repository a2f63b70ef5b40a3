import { array, assert, constantFrom, double, integer, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import { bandSums, LOWEST_BINNED } from "../../src/math/bandSums.ts";
import { BIN_WIDTH, binLogits, ORDER } from "../../src/math/bins.ts";
import { rankedSoftmax, surprisal, tiesOf } from "../../src/math/rankedSoftmax.ts";
import { entropyOf, softmax } from "../../src/math/index.ts";
import { sum } from "../../src/math/sum.ts";
import { finite } from "../support/arbitraries.ts";

const descending = (logits: ArrayLike<number>): Float64Array =>
  Float64Array.from(logits).toSorted((a, b) => b - a);
const repeat = (count: number, logit: (i: number) => number): Float64Array =>
  descending(Array.from({ length: count }, (_, i) => logit(i)));

/** Lists that are hard on bins: how many share one, how far they lie apart, where they end. */
const hard: Readonly<Record<string, Float64Array>> = {
  "all equal": repeat(20_000, () => -7.3),
  "two clusters": repeat(20_000, (i) => (i < 300 ? 12 : -12) + (i % 97) * 1e-3),
  "two clusters a bin's width apart": repeat(5_000, (i) => (i % 2) * BIN_WIDTH),
  "from a million to minus a million": repeat(20_000, (i) => 1e6 - 100 * i),
  "a crowd at each of the two ends": repeat(20_000, (i) => (i % 2 ? 1e6 : -1e6) + (i % 50) * 0.01),
  "one in the lead, the rest level": repeat(20_000, (i) => (i === 0 ? 40 : 0)),
  "evenly spread": repeat(20_000, (i) => i * 1e-3),
  "as fine as doubles": repeat(5_000, (i) => 1 + i * Number.EPSILON),
};
const temperatures = [0.1, 0.1001, 0.15, 0.25, 0.5, 1, 2, 5, 30, 1_000];

/** The sums that bins stand for, each logit on its own. */
const full = (sorted: Float64Array, T: number) => {
  const gaps = Array.from(sorted, (z) => (sorted[0] ?? 0) - z);
  return { weight: sum(gaps.map((d) => Math.exp(-d / T))), gaps };
};

/** The bound of the remainder of the polynomials, for a bin at its widest, at temperature T. */
const bound = (T: number, order = ORDER): number => {
  const h = BIN_WIDTH / 2 / T;
  let term = Math.exp(h);
  for (let k = 1; k <= order + 1; k += 1) term *= h / k;
  return term;
};
/** What 20,000 roundings may add. */
const ROUNDING = 1e-12;

test("the polynomials' remainder is below 3e-14 wherever they are used", () => {
  expect(bound(LOWEST_BINNED)).toBeLessThan(3e-14);
  expect(bound(LOWEST_BINNED)).toBeGreaterThan(1e-14);
});

test.each(Object.entries(hard))("%s: Z from the bins is the sum of all weights", (_, sorted) => {
  const binned = binLogits(sorted);
  for (const T of [...temperatures, 0.0999, 0.03, 0.001]) {
    const [band] = bandSums(binned, T);
    const error = Math.abs((1 + (band?.weight ?? 0)) / full(sorted, T).weight - 1);
    expect(error, `T = ${T}`).toBeLessThanOrEqual(bound(Math.max(T, LOWEST_BINNED)) + ROUNDING);
  }
});

test.each(Object.entries(hard))("%s: entropy and bands are softmax's own", (_, sorted) => {
  const binned = binLogits(sorted, [50, 1_000]);
  for (const T of [0.02, ...temperatures]) {
    const { nats, bands } = rankedSoftmax(binned, T);
    const shares = softmax(sorted, T);
    expect(nats).toBeCloseTo(entropyOf(sorted, T), 10);
    const direct = [shares.slice(0, 50), shares.slice(50, 1_000), shares.slice(1_000)].map(sum);
    for (const [i, part] of direct.entries()) expect(bands[i]).toBeCloseTo(part, 11);
  }
});

test("any list at any temperature: what bins say of it is what softmax says", () => {
  const list = array(oneof(finite(-50, 50), finite(0, 1), constantFrom(3, 3.0625, 3.125)), {
    minLength: 1,
    maxLength: 300,
  });
  const T = oneof(
    finite(-3, 3).map((decades) => 10 ** decades),
    constantFrom(0, Infinity, 0.1),
  );
  assert(
    property(list, T, integer({ min: 1, max: 20 }), (logits, temperature, cut) => {
      const sorted = descending(logits);
      const binned = binLogits(sorted, [cut]);
      const ranked = rankedSoftmax(binned, temperature);
      const shares = softmax(sorted, temperature);
      expect(ranked.nats).toBeCloseTo(entropyOf(sorted, temperature), 11);
      expect(ranked.bands[1]).toBeCloseTo(sum(shares.slice(cut)), 12);
      for (const [rank, p] of shares.entries())
        expect(Math.exp(-surprisal(binned, ranked, rank))).toBeCloseTo(p, 12);
    }),
  );
});

test("a tail that is nearly nothing keeps its digits", () => {
  const sorted = descending([40, ...Array.from({ length: 2_000 }, (_, i) => -i * 1e-3)]);
  const { bands } = rankedSoftmax(binLogits(sorted, [1]), 0.5);
  const tail = sum(Array.from(sorted.slice(1), (z) => Math.exp((z - 40) / 0.5)));
  expect((bands[1] ?? 0) / tail).toBeCloseTo(1, 11);
  expect(tail).toBeLessThan(1e-30);
});

test("at T = 0 the highest share all, at ∞ all have the same", () => {
  const binned = binLogits(descending([4, 4, 4, 1, 0]), [2]);
  expect(tiesOf(binned)).toBe(3);
  expect(rankedSoftmax(binned, 0)).toMatchObject({ nats: Math.log(3), bands: [2 / 3, 1 / 3] });
  expect(rankedSoftmax(binned, Infinity)).toMatchObject({ nats: Math.log(5), bands: [0.4, 0.6] });
  expect(surprisal(binned, rankedSoftmax(binned, 0), 3)).toBe(Infinity);
  expect(Math.exp(-surprisal(binned, rankedSoftmax(binned, 0), 2))).toBeCloseTo(1 / 3, 15);
});

test("no bin is wider than it may be, and none crosses a cut", () => {
  assert(
    property(array(double({ min: -5, max: 5, noNaN: true }), { minLength: 1 }), (logits) => {
      const { gaps, bins } = binLogits(descending(logits), [3]);
      let next = 1;
      for (const { start, end } of bins) {
        expect(start).toBe(next);
        expect((gaps[end - 1] ?? 0) - (gaps[start] ?? 0)).toBeLessThanOrEqual(BIN_WIDTH + 1e-15);
        expect(start < 3 && end > 3).toBe(false);
        next = end;
      }
      expect(next).toBe(Math.max(1, logits.length));
    }),
  );
});

test("what is not a sorted list of finite logits is refused", () => {
  for (const list of [[], [1, 2], [1, -Infinity], [Infinity, 1], [1, NaN]])
    expect(() => binLogits(Float64Array.from(list))).toThrow(RangeError);
  const binned = binLogits(Float64Array.of(1, 0));
  for (const T of [0, Infinity, -1, NaN]) expect(() => bandSums(binned, T)).toThrow(RangeError);
});
