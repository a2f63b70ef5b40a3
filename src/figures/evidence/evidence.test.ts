import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import {
  ANSWERS,
  answerRate,
  chanceOf,
  failureOfOne,
  hasFallen,
  intervalOf,
  measurements,
  nearestMeasurement,
  rateThrough,
} from "./model/evidence.ts";
import { evidenceCaveat, evidenceSentence, evidenceSpoken, measurementRow } from "./words.ts";
import { links } from "../../words/sources.ts";
import { readersTemperature } from "../../../tests/support/arbitraries.ts";

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
  expect(links.problemSolvingData.url).toMatch(/jhu-llm-temperature\/tree\/main\/data$/);
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

test("of the calls that came through, 57% were right at 1.4, 42% at 1.5 and 31% at 1.6", () => {
  const told = measurements
    .slice(-3)
    .map((point) => [point.correctThrough, point.through, Math.round(100 * rateThrough(point))]);
  expect(told).toEqual([
    [56, 99, 57],
    [35, 83, 42],
    [5, 16, 31],
  ]);
});

test("the counts of the calls fit each other", () => {
  const atOne = measurements.find(({ temperature }) => temperature === 1)!;
  for (const point of measurements) {
    const { through, failed, correct, correctThrough, answers, lost, gained } = point;
    expect(through).toBe(100 - failed);
    expect(correctThrough).toBeLessThanOrEqual(Math.min(correct, through));
    expect(answers).toBeLessThanOrEqual(ANSWERS * through);
    expect(lost).toBeLessThanOrEqual(atOne.correctThrough);
    expect(gained).toBeLessThanOrEqual(correctThrough);
  }
});

test("where as many calls came through as at T = 1, what is right is what was, less the lost and with the gained", () => {
  const atOne = measurements.find(({ temperature }) => temperature === 1)!;
  const complete = measurements.filter(({ through }) => through === atOne.through);
  expect(complete).toHaveLength(12);
  for (const { correctThrough, lost, gained } of complete)
    expect(correctThrough).toBe(atOne.correctThrough - lost + gained);
});

test("84 failed calls of 100 are one invalid answer in six, if answers fail one by one", () => {
  const last = measurements.at(-1)!;
  expect(failureOfOne(last)).toBeCloseTo(0.1674, 4);
  expect(1 - (1 - failureOfOne(last)) ** ANSWERS).toBeCloseTo(0.84, 12);
});

test("single answers go down step by step from T = 1.1, with no cliff from 1.5 to 1.6", () => {
  const rates = measurements.slice(-6).map((point) => Math.round(1000 * answerRate(point)) / 1000);
  expect(rates).toEqual([0.574, 0.538, 0.519, 0.458, 0.373, 0.344]);
});

test("on the same questions the model falls at 1.5 and not before", () => {
  expect(measurements.filter(hasFallen).map(({ temperature }) => temperature)).toEqual([1.5, 1.6]);
  for (const point of measurements.slice(0, -2)) expect(chanceOf(point)).toBeGreaterThan(0.2);
});

test("the readout tells a measured temperature, one between, and one beyond apart", () => {
  expect(evidenceSentence(1, 3.184)).toBe(
    "At T = 1.00, GPT-3.5 scored 61 of 100: 1 call failed, and of the other 99, 62% were right (95% interval 52 to 71%). The toy’s choice is as open as a fair pick among 3.2 words.",
  );
  expect(evidenceSentence(1.5, 4.254)).toContain(
    "At T = 1.50, GPT-3.5 scored 35 of 100: 17 calls failed, and of the other 83, 42% were right (95% interval 32 to 53%). Against T = 1, 20 questions were lost and 1 gained, more than chance explains (McNemar’s test, p < 0.0001).",
  );
  expect(evidenceSentence(1.6, 4.4)).toContain("(McNemar’s test, p = 0.008)");
  expect(evidenceSentence(0.73, 2.4)).toContain(
    "Nearest to T = 0.73, at 0.70, GPT-3.5 scored 62 of 100: 1 call failed, and of the other 99, 63% were right (95% interval 53 to 72%). Against T = 1, 3 questions were lost and 4 gained, no more than chance explains (McNemar’s test, p = 1).",
  );
  for (const beyond of [1.61, 2, Infinity])
    expect(evidenceSentence(beyond, 5)).toContain("not measured. This study ends at T = 1.60.");
  expect([1, 0.73, 1.6, 2, Infinity].map(evidenceSpoken)).toEqual([
    "1.00; 61 of 99 right",
    "0.73; 62 of 99 right at 0.70",
    "1.60; 5 of 16 right, 84 calls failed",
    "2.00; not measured",
    "infinity; not measured",
  ]);
});

test("the caveat’s numbers are the data’s", () => {
  expect(evidenceCaveat()).toBe(
    "Each call asked for 10 answers, and one invalid answer voided them all: if answers fail one by one, 17% of them void 84 calls of 100. Right of the single answers that came through: 57% at T = 1, 46% at 1.4, 37% at 1.5, 34% at 1.6. The 16 calls left at 1.6 are few and no random sample: at T = 1, 13 of those questions were right.",
  );
});

test("each row of the table has its interval around its rate", () => {
  for (const point of measurements) {
    const [low, high] = intervalOf(point);
    expect(low).toBeLessThan(rateThrough(point));
    expect(high).toBeGreaterThan(rateThrough(point));
  }
  expect(measurementRow(measurements[15]!)).toEqual([
    "1.50",
    "35",
    "17",
    "42% (35/83)",
    "32 to 53%",
    "37%",
    "20, 1",
  ]);
});
