import { assert, constantFrom, integer, property, string } from "fast-check";
import { expect, test } from "vitest";
import {
  dialPosition,
  FINITE_RANGE,
  LADDER,
  LAST_STOP,
  nearestStop,
  parseTemperature,
  pigment,
  stepFrom,
  temperatureAt,
} from "../../src/model/temperature.ts";
import { readersTemperature, stop } from "../support/arbitraries.ts";
import "../support/matchers.ts";

/** How far a stop may stand from u = T / (1 + T): it is farthest at T = 0.24. */
const ROUND_NUMBERS_COST = 0.0465;
/** The pigment is rounded to four decimals. */
const PIGMENT_TOLERANCE = 1e-4;

test("the dial has 101 stops, from 0 up to ∞", () => {
  expect(LADDER).toHaveLength(101);
  expect(LAST_STOP).toBe(100);
  expect(LADDER.at(0)).toBe(0);
  expect(LADDER.at(-1)).toBe(Infinity);
  expect(LADDER).toEqual([...new Set(LADDER)].toSorted((a, b) => a - b));
});

test.each([
  [0, 0],
  [0.1, 10],
  [0.2, 20],
  [0.3, 27],
  [0.5, 37],
  [0.7, 44],
  [0.8, 46],
  [0.9, 48],
  [1, 50],
  [1.2, 54],
  [1.5, 60],
  [2, 65],
  [3, 75],
  [5, 83],
  [10, 91],
  [Infinity, 100],
])("T = %d stands at stop %d", (T, u) => {
  expect(LADDER.indexOf(T)).toBe(u);
  expect(dialPosition(T)).toBe(u);
  expect(temperatureAt(u)).toBe(T);
});

test("stop u stands near u = T / (1 + T), so that cold and hot are mirror images", () => {
  const deviations = LADDER.map((T, u) => Math.abs(u / 100 - (T === Infinity ? 1 : T / (1 + T))));
  expect(Math.max(...deviations)).toBeLessThanOrEqual(ROUND_NUMBERS_COST);
});

test("every stop has at most two decimals", () => {
  for (const T of LADDER) expect(T === Infinity || Number(T.toFixed(2)) === T).toBe(true);
});

test("stops and temperatures are inverse to each other", () => {
  assert(
    property(stop, (u) => {
      expect(dialPosition(temperatureAt(u))).toBe(u);
      expect(nearestStop(temperatureAt(u))).toBe(u);
    }),
  );
});

test("places outside the dial are its ends", () => {
  expect(temperatureAt(-1)).toBe(0);
  expect(temperatureAt(101)).toBe(Infinity);
  expect(temperatureAt(50.4)).toBe(1);
});

test("a hotter temperature never stands to the left of a colder one", () => {
  assert(
    property(readersTemperature, readersTemperature, (a, b) => {
      const [cold, hot] = [Math.min(a, b), Math.max(a, b)];
      expect([dialPosition(cold), dialPosition(hot)]).toBeNonDecreasing();
    }),
  );
});

test("past the last finite stop the thumb stands on that stop", () => {
  expect(dialPosition(100)).toBe(99);
  expect(dialPosition(1000)).toBe(99);
});

test("a step leads to the next stop on its side, whether or not it begins on one", () => {
  assert(
    property(readersTemperature, (T) => {
      expect(stepFrom(T, 1)).toBe(LADDER.find((rung) => rung > T) ?? Infinity);
      expect(stepFrom(T, -1)).toBe(LADDER.findLast((rung) => rung < T) ?? 0);
    }),
    { numRuns: 1000 },
  );
});

test("from 0.73 the next stop up is 0.75, and the next one down is 0.70", () => {
  expect(stepFrom(0.73, 1)).toBe(0.75);
  expect(stepFrom(0.73, -1)).toBe(0.7);
  expect(nearestStop(0.73)).toBe(45);
});

test("from 500 a step down leads to 100, the next stop", () => {
  expect(stepFrom(500, -1)).toBe(100);
  expect(stepFrom(500, 1)).toBe(Infinity);
});

test("no step turns back, however far it goes", () => {
  assert(
    property(readersTemperature, integer({ min: 1, max: 120 }), (T, stops) => {
      expect([stepFrom(T, -stops), T, stepFrom(T, stops)]).toBeNonDecreasing();
    }),
  );
});

test("steps from stop to stop add up, and end at the ends", () => {
  assert(
    property(stop, integer({ min: -120, max: 120 }), (u, stops) => {
      expect(stepFrom(temperatureAt(u), stops)).toBe(temperatureAt(u + stops));
    }),
  );
});

test.each([
  ["0", 0],
  ["0,00", 0],
  ["0.7", 0.7],
  [",7", 0.7],
  ["0,7", 0.7],
  [".7", 0.7],
  ["+.7", 0.7],
  [" 1. ", 1],
  ["0.7344", 0.734],
  ["0.001", 0.001],
  ["1000", 1000],
  ["inf", Infinity],
  ["INF", Infinity],
  ["Infinity", Infinity],
  ["+inf", Infinity],
  ["∞", Infinity],
])("the text “%s” is the temperature %d", (text, T) => {
  expect(parseTemperature(text)).toBe(T);
});

test.each([
  "",
  " ",
  ".",
  ",",
  "-1",
  "−1",
  "-0",
  "-inf",
  "warm",
  "0.7x",
  "1 2",
  "1.2.3",
  "1,000.5",
  "1e3",
  "0x10",
  "NaN",
  "0.0009",
  "1000.1",
  "９",
])("the text “%s” is no temperature", (text) => {
  expect(parseTemperature(text)).toBeUndefined();
});

test("whatever is typed is no temperature, an end of the dial, or within the finite range", () => {
  assert(
    property(string(), string({ unit: constantFrom(..."0123456789.,+-einf∞ ") }), (any, near) => {
      for (const T of [parseTemperature(any), parseTemperature(near)]) {
        const sane = T === undefined || T === 0 || T === Infinity;
        expect(sane || (T >= FINITE_RANGE.lowest && T <= FINITE_RANGE.highest)).toBe(true);
      }
    }),
  );
});

test("at T = 1 there is no pigment; 0 is wholly cold, and ∞ wholly hot", () => {
  expect(pigment(1)).toEqual({ cool: 0, warm: 0 });
  expect(pigment(0)).toEqual({ cool: 1, warm: 0 });
  expect(pigment(Infinity)).toEqual({ cool: 0, warm: 1 });
});

test("the pigment of 1/T mirrors that of T", () => {
  assert(
    property(integer({ min: 1, max: 10_000 }), (n) => {
      const [T, mirror] = [pigment(n / 100), pigment(100 / n)];
      expect(T.warm).toAgreeWith(mirror.cool, { absolute: PIGMENT_TOLERANCE });
      expect(T.cool).toAgreeWith(mirror.warm, { absolute: PIGMENT_TOLERANCE });
    }),
  );
});

test("along the dial the pigment only turns from cold to hot, and 0.7 and 1.5 differ from 1", () => {
  expect(LADDER.map((T) => pigment(T).warm - pigment(T).cool)).toBeNonDecreasing();
  expect(pigment(0.7).cool).toBeGreaterThan(0.4);
  expect(pigment(1.5).warm).toBeGreaterThan(0.4);
});
