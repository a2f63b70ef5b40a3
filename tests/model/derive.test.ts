import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { derive, type ExplorerState, logitsOf } from "../../src/model/derive.ts";
import { readersTemperature, scores } from "../support/arbitraries.ts";
import "../support/matchers.ts";

const toast: ExplorerState = { temperature: 1, vocabulary: "toast", logits: null };

/** A row of the oracle: T, seven shares, entropy in bits, 2^entropy and Z, each as exact as it is written. */
type OracleRow = readonly [
  T: string,
  ...shares: string[],
  bits: string,
  choices: string,
  Z: string,
];

// Computed apart from this project, in floating-point numbers of 60 digits.
const ORACLE = `
0.25 .979585 .017942 .002428 4.447e-5 8.15e-7  2.02e-9  3.70e-11 0.15497 1.1134 4.9528e8
0.5  .838347 .113458 .041739 .005649  7.645e-4 3.806e-5 5.151e-6 0.81151 1.7550 26273.691
0.7  .717976 .172064 .084232 .020186  .004838  5.676e-4 1.360e-4 1.23945 2.3611 1761.949
1    .583939 .214819 .130294 .047933  .017633  .003935  .001447  1.67082 3.1840 254.1588
1.5  .450221 .231151 .165627 .085036  .043659  .016061  .008246  2.08883 4.2540 62.2620
2    .374385 .227076 .176847 .107263  .065058  .030731  .018640  2.32176 4.9994 32.5400
5    .230854 .189007 .171021 .140020  .114639  .084927  .069532  2.70318 6.5123 11.7749`
  .trim()
  .split("\n")
  .map((line) => line.split(/\s+/) as readonly string[] as OracleRow);

/** `number` with as many digits as `sample` is written with. */
function written(number: number, sample: string): number {
  const [mantissa = "", exponent] = sample.split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  return Number(exponent === undefined ? number.toFixed(decimals) : number.toExponential(decimals));
}

test.each(ORACLE)("at T = %s every number is that of the oracle", (T, ...expected) => {
  const { rows, entropyBits, choices, partition } = derive({ ...toast, temperature: Number(T) });
  const shares = rows.map(({ probability }) => probability);
  const received = [...shares, entropyBits, choices, partition];
  expect(received.map((number, i) => written(number, expected[i]!))).toEqual(expected.map(Number));
});

test("at T = 0 butter takes everything, and nothing is divided by 0", () => {
  const { rows, entropyBits, choices, partition } = derive({ ...toast, temperature: 0 });
  expect(rows.map(({ probability }) => probability)).toEqual([1, 0, 0, 0, 0, 0, 0]);
  expect(rows.map(({ scaled, weight }) => [scaled, weight])).toEqual(rows.map(() => [NaN, NaN]));
  expect([entropyBits, choices, partition]).toEqual([0, 1, NaN]);
});

test("at T = ∞ each of seven words gets a seventh", () => {
  const { rows, choices, partition } = derive({ ...toast, temperature: Infinity });
  expect(rows.map(({ probability }) => probability)).toEqual(rows.map(() => 1 / 7));
  expect(rows.map(({ scaled, weight }) => [scaled, weight])).toEqual(rows.map(() => [0, 1]));
  expect(choices).toAgreeWith(7, { relative: 4 * Number.EPSILON });
  expect(partition).toBe(7);
});

test("halving T squares the odds of butter against jam, and doubling it takes their root", () => {
  const odds = [0.5, 1, 2].map((temperature) => {
    const [butter, jam] = derive({ ...toast, temperature }).rows;
    return butter!.probability / jam!.probability;
  });
  expect(odds.map((ratio) => ratio.toFixed(2))).toEqual(["7.39", "2.72", "1.65"]);
  const [squared, plain, root] = odds;
  expect(squared).toAgreeWith(plain! ** 2, { relative: 1e-14 });
  expect(root).toAgreeWith(Math.sqrt(plain!), { relative: 1e-14 });
});

test("at every temperature the shares are a distribution in the order of the scores", () => {
  assert(
    property(scores, readersTemperature, (logits, temperature) => {
      const { rows } = derive({ ...toast, logits, temperature });
      expect(rows.map(({ probability }) => probability)).toBeDistribution();
      const ascending = rows.toSorted((a, b) => a.logit - b.logit);
      expect(ascending.map(({ probability }) => probability)).toBeNonDecreasing();
    }),
  );
});

test("Z is the sum of the weights, and each share is its weight over Z", () => {
  assert(
    property(scores, readersTemperature, (logits, temperature) => {
      const { rows, partition } = derive({ ...toast, logits, temperature });
      if (!(partition > 0 && partition < Infinity)) return;
      const shares = rows.map(({ weight }) => weight / partition);
      const probabilities = rows.map(({ probability }) => probability);
      expect(shares).toAgreeWith(probabilities, { relative: 1e-11, absolute: 1e-300 });
    }),
  );
});

test("the choices number 2 to the power of the entropy, and lie between 1 and 7", () => {
  assert(
    property(scores, readersTemperature, (logits, temperature) => {
      const { entropyBits, choices } = derive({ ...toast, logits, temperature });
      expect(choices).toAgreeWith(2 ** entropyBits, { relative: 1e-14 });
      expect([1, choices, 7]).toBeNonDecreasing(1e-14);
    }),
  );
});

test("a word is impossible at T = 0 unless it has the highest score, and nowhere else", () => {
  assert(
    property(scores, readersTemperature, (logits, temperature) => {
      const { rows, favourites } = derive({ ...toast, logits, temperature });
      const highest = Math.max(...logits);
      expect(favourites).toEqual(rows.filter(({ logit }) => logit === highest));
      for (const row of rows)
        expect(row.impossible).toBe(temperature === 0 && !favourites.includes(row));
    }),
  );
});

test("the reader’s own scores count until they are gone", () => {
  const own = [1, 2, 3, 4, 5, 6, 7];
  expect(logitsOf({ ...toast, logits: own })).toBe(own);
  expect(logitsOf(toast)).toEqual([5, 4, 3.5, 2.5, 1.5, 0, -1]);
  expect(derive({ ...toast, logits: own }).favourites.map(({ word }) => word)).toEqual(["gravel"]);
});
