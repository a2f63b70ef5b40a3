import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import {
  EVIDENCE_SOURCE,
  hasFallen,
  intervalOf,
  measurements,
  nearestMeasurement,
  QUESTIONS,
} from "../../src/model/evidence.ts";
import {
  evidenceCaveat,
  evidenceSentence,
  evidenceSpoken,
  measurementRow,
} from "../../src/model/evidenceWords.ts";
import { links } from "../../src/model/links.ts";
import { wilsonInterval } from "../../src/model/wilson.ts";
import { readersTemperature } from "../support/arbitraries.ts";

/** Temperature, Num Correct, Num Errors, Output Tokens: as `data/results/results.csv` has them, commit 0705b6b. */
const PUBLISHED = `0.0,58,1,159990
0.1,65,1,164138
0.2,61,2,162408
0.3,61,1,163493
0.4,66,1,161635
0.5,61,1,158601
0.6,58,3,162990
0.7,62,1,159543
0.8,61,1,163714
0.9,66,1,159135
1.0,61,1,160276
1.1,64,1,166928
1.2,59,2,167672
1.3,60,1,188392
1.4,56,1,255333
1.5,35,17,327417
1.6,5,84,69806`;

test("the measurements are those published", () => {
  expect(
    measurements
      .map(({ temperature, correct, failed, tokens }) =>
        [temperature.toFixed(1), correct, failed, tokens].join(","),
      )
      .join("\n"),
  ).toBe(PUBLISHED);
  expect(links[EVIDENCE_SOURCE].url).toMatch(
    /jhu-llm-temperature\/.*\/data\/results\/results\.csv$/,
  );
});

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

test("the nearest measurement is at most half a tenth away, and there is none beyond the last", () => {
  assert(
    property(readersTemperature, (temperature) => {
      const gap = Math.abs((nearestMeasurement(temperature)?.temperature ?? NaN) - temperature);
      expect(temperature > 1.6 ? Number.isNaN(gap) : gap < 0.0501).toBe(true);
    }),
  );
});

test("of two measurements equally near, the lower one counts", () => {
  expect(nearestMeasurement(0.05)?.temperature).toBe(0);
  expect(nearestMeasurement(0.75)?.temperature).toBe(0.7);
  expect(nearestMeasurement(1.55)?.temperature).toBe(1.5);
});

test("scores fall at 1.5 and not before", () => {
  expect(measurements.filter(hasFallen).map(({ temperature }) => temperature)).toEqual([1.5, 1.6]);
});

test("the readout tells a measured temperature, one between, and one beyond apart", () => {
  expect(evidenceSentence(1, 3.184)).toBe(
    "At T = 1.00, GPT-3.5 had 61 of 100 right (95% interval 51 to 70%). The toy’s choice is as open as a fair pick among 3.2 words.",
  );
  expect(evidenceSentence(1.5, 4.254)).toContain(
    "At T = 1.50, GPT-3.5 had 35 of 100 right (95% interval 26 to 45%). That interval lies wholly below the one at T = 1.",
  );
  expect(evidenceSentence(0.73, 2.4)).toContain(
    "Nearest to T = 0.73, at 0.70, GPT-3.5 had 62 of 100 right (95% interval 52 to 71%). That interval overlaps the one at T = 1.",
  );
  for (const beyond of [1.61, 2, Infinity])
    expect(evidenceSentence(beyond, 5)).toContain("not measured. This study ends at T = 1.60.");
  expect([1, 0.73, 2, Infinity].map(evidenceSpoken)).toEqual([
    "1.00; 61 of 100 right",
    "0.73; 62 of 100 right at 0.70",
    "2.00; not measured",
    "infinity; not measured",
  ]);
});

test("the caveat’s numbers are the data’s", () => {
  expect(evidenceCaveat()).toBe(
    "Up to T = 1.4 the scores lie between 56 and 66, and every interval overlaps the one at T = 1. A call that failed counts as wrong: 17 of 100 at 1.5, 84 of 100 at 1.6. The answers grew, too: 160 thousand tokens in all at T = 1, 327 thousand at 1.5.",
  );
});

test("each row of the table has its interval around its score", () => {
  for (const point of measurements) {
    const [low, high] = intervalOf(point);
    expect(low).toBeLessThan(point.correct / QUESTIONS);
    expect(high).toBeGreaterThan(point.correct / QUESTIONS);
  }
  expect(measurementRow(measurements[15]!)).toEqual(["1.50", "35", "26 to 45%", "17", "327,417"]);
});
