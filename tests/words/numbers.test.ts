import { assert, constantFrom, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import {
  formatBits,
  formatChoices,
  formatCount,
  formatFraction,
  formatRatio,
  formatScore,
  formatShare,
  formatSignedShare,
  formatTemperature,
  formatWeight,
  speakTemperature,
} from "../../src/words/numbers.ts";
import { LADDER } from "../../src/model/temperature.ts";
import { finite, fraction, readersTemperature } from "../support/arbitraries.ts";

const spoken = { spoken: true };
/** Shares of all sizes, evenly by their powers of ten. */
const anyShare = oneof(
  fraction,
  finite(-20, 0).map((decades) => 10 ** decades),
  finite(-20, 0).map((decades) => 1 - 10 ** decades),
  constantFrom(0, 5e-324, 1),
);

test.each([
  [1 - Number.EPSILON, ">99%", "more than 99 percent"],
  [0.995, ">99%", "more than 99 percent"],
  [0.9949, "99%", "99 percent"],
  [0.5839, "58%", "58 percent"],
  [0.0996, "10%", "10 percent"],
  [0.0479, "4.8%", "4.8 percent"],
  [0.001, "0.1%", "0.1 percent"],
  [0.00099, "0.099%", "1 in 1 thousand"],
  [3.806e-5, "0.0038%", "1 in 26 thousand"],
  [5.151e-6, "0.00052%", "1 in 190 thousand"],
  [1e-6, "0.0001%", "1 in 1 million"],
  [8.15e-7, "<0.0001%", "less than 1 in a million"],
  [0, "<0.0001%", "less than 1 in a million"],
])("the share %d is written %s and spoken “%s”", (p, written, said) => {
  expect(formatShare(p)).toBe(written);
  expect(formatShare(p, spoken)).toBe(said);
});

test("only what is impossible has 0%", () => {
  expect(formatShare(0, { impossible: true })).toBe("0%");
  expect(formatShare(0, { impossible: true, spoken: true })).toBe("0 percent");
  assert(
    property(anyShare, (p) => {
      expect(formatShare(p)).not.toMatch(/^0(\.0)?%/);
      expect(formatShare(p, spoken)).not.toMatch(/^0(\.0)? /);
    }),
  );
});

test("only a certain word has 100%, not one whose share merely rounds to 1", () => {
  expect(formatShare(1, { certain: true })).toBe("100%");
  expect(formatShare(1, { certain: true, spoken: true })).toBe("100 percent");
  assert(
    property(anyShare, (p) => {
      expect(formatShare(p)).not.toBe("100%");
    }),
  );
});

test("every share is a percentage, so that neighbours in a column compare; spoken, the small ones are words", () => {
  assert(
    property(anyShare, (p) => {
      expect(formatShare(p)).toMatch(/^[<>]?\d+(\.\d+)?%$/);
      expect(formatShare(p, spoken)).not.toMatch(/[KMBT%<>]/);
    }),
  );
});

test("no share is wider than its column", () => {
  assert(
    property(anyShare, (p) => {
      expect(formatShare(p).length).toBeLessThanOrEqual("0.00052%".length);
    }),
  );
});

test.each([
  [0, "0"],
  [0.001, "0.001"],
  [0.7, "0.70"],
  [0.735, "0.735"],
  [1, "1.00"],
  [9.5, "9.50"],
  [10, "10"],
  [12.5, "12.50"],
  [1000, "1000"],
  [Infinity, "∞"],
])("the temperature %d is written %s", (T, text) => {
  expect(formatTemperature(T)).toBe(text);
});

test("∞ is spoken as a word, and other temperatures as they are written", () => {
  assert(
    property(readersTemperature, (T) => {
      expect(speakTemperature(T)).toBe(formatTemperature(T).replace("∞", "infinity"));
    }),
  );
});

test("no two temperatures that a reader can set are written alike, unless a hundredth rounds a stop", () => {
  assert(
    property(readersTemperature, readersTemperature, (a, b) => {
      const near = Math.abs(a - b) <= 0.005 && (LADDER.includes(a) || LADDER.includes(b));
      expect(near || formatTemperature(a) !== formatTemperature(b) || a === b).toBe(true);
    }),
  );
});

test.each([
  [5, "5.0"],
  [-1, "−1.0"],
  [0, "0.0"],
  [-0, "0.0"],
  [-0.04, "0.0"],
  [-7142.857, "−7,142.9"],
  [1005, "1,005.0"],
])("the score %d is written %s", (z, text) => {
  expect(formatScore(z)).toBe(text);
});

test("no number has a hyphen for a minus sign", () => {
  const formats = [formatScore, formatSignedShare, formatWeight, formatFraction];
  assert(
    property(finite(-50, 50), (number) => {
      for (const format of formats.slice(0, 2)) expect(format(number)).not.toContain("-");
      for (const format of formats.slice(2)) expect(format(Math.exp(number))).not.toContain("-");
    }),
  );
});

test("no number is minus nothing", () => {
  assert(
    property(finite(-1, 0), (number) => {
      for (const format of [formatScore, formatSignedShare])
        expect(format(number)).not.toMatch(/^−0(\.0)?%?$/);
    }),
  );
});

test.each([
  [148.413, "148.4"],
  [26273.691, "26,273.7"],
  [99_999.94, "99,999.9"],
  [99_999.96, "1.0 × 10⁵"],
  [1.7e7, "1.7 × 10⁷"],
  [4.8e-5, "4.8 × 10⁻⁵"],
  [3.2e-107, "3.2 × 10⁻¹⁰⁷"],
  [0.05, "0.1"],
  [0, "0"],
  [Infinity, "overflow"],
  [NaN, "undefined"],
])("the weight %d is written %s", (weight, text) => {
  expect(formatWeight(weight)).toBe(text);
});

test.each([
  [1, "1"],
  [1.25, "1.25"],
  [Math.E, "2.72"],
  [7.389, "7.39"],
  [148.41, "148"],
  [22026.47, "22,026"],
  [1e7, "1.0 × 10⁷"],
  [Infinity, "more than 10³⁰⁸"],
])("%d times as likely is written %s", (ratio, text) => {
  expect(formatRatio(ratio)).toBe(text);
});

test("quotients that are no shares may be negative", () => {
  expect(formatSignedShare(-1 / 15.5)).toBe("−6.5%");
  expect(formatSignedShare(0.3226)).toBe("32%");
});

test("other numbers are written as the figures write them", () => {
  expect(formatFraction(0.583939)).toBe("0.584");
  expect(formatFraction(5.151e-6)).toBe("5.2 × 10⁻⁶");
  expect(formatFraction(0)).toBe("0.000");
  expect(formatChoices(3.184)).toBe("3.2");
  expect(formatBits(1.67082)).toBe("1.67");
  expect(formatCount(49_993)).toBe("49,993");
});
