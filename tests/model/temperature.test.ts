import { assert, constantFrom, double, integer, property, string } from "fast-check";
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
  temperatureAlong,
  temperatureAt,
  temperatureAtStop,
} from "../../src/model/temperature.ts";
import { temperatureField } from "../../src/model/fields.ts";
import { formatTemperature } from "../../src/words/numbers.ts";
import { readersTemperature, stop } from "../support/arbitraries.ts";
import "../support/matchers.ts";

/** The pigment is rounded to four decimals. */
const PIGMENT_TOLERANCE = 1e-4;

test("the dial has 121 stops, from 0 up to ∞", () => {
  expect(LADDER).toHaveLength(LAST_STOP + 1);
  expect(LAST_STOP).toBe(120);
  expect(LADDER.at(0)).toBe(0);
  expect(LADDER.at(-1)).toBe(Infinity);
  expect(LADDER).toEqual([...new Set(LADDER)].toSorted((a, b) => a - b));
});

test.each([
  [0, 0],
  [0.2, 20],
  [0.25, 24],
  [1 / 3, 30],
  [0.5, 40],
  [1, 60],
  [1.4, 70],
  [1.5, 72],
  [2, 80],
  [3, 90],
  [5, 100],
  [11, 110],
  [Infinity, 120],
])("T = %d is stop %d", (T, k) => {
  expect(LADDER.indexOf(T)).toBe(k);
  expect(nearestStop(T)).toBe(k);
  expect(dialPosition(T)).toBeCloseTo((100 * k) / 120, 12);
  expect(temperatureAt((100 * k) / 120)).toBe(T);
  expect(temperatureAtStop(k)).toBe(T);
});

test("cold and hot are mirror images: stops as far from both ends are T and 1/T", () => {
  for (const [k, T] of LADDER.entries())
    expect(1 / T).toBeCloseTo(temperatureAtStop(LAST_STOP - k), 9);
});

test("stops and temperatures are inverse to each other", () => {
  assert(
    property(stop, (k) => {
      expect(nearestStop(temperatureAtStop(k))).toBe(k);
      expect(temperatureAt(dialPosition(temperatureAtStop(k)))).toBe(temperatureAtStop(k));
    }),
  );
});

test("a place between two stops has a temperature between theirs, and leads back", () => {
  assert(
    property(double({ min: 1, max: 99, noNaN: true }), (percent) => {
      expect(dialPosition(temperatureAlong(percent))).toBeCloseTo(percent, 1);
    }),
  );
  expect([-1, 0, 100, 101].map(temperatureAlong)).toEqual([0, 0, Infinity, Infinity]);
});

test("every stop reads as another number than its neighbours, and its number leads back to it", () => {
  expect(new Set(LADDER.map(formatTemperature)).size).toBe(LADDER.length);
  for (const T of LADDER) expect(parseTemperature(temperatureField.format(T))).toBe(T);
});

test("places outside the dial are its ends", () => {
  expect(temperatureAtStop(-1)).toBe(0);
  expect(temperatureAtStop(121)).toBe(Infinity);
  expect(temperatureAt(-0.1)).toBe(0);
  expect(temperatureAt(100.1)).toBe(Infinity);
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

test("the thumb stands on an end only if the temperature is that end", () => {
  expect(nearestStop(0.001)).toBe(1);
  expect(nearestStop(1000)).toBe(119);
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

test("from 0.7 the next stop up is 5/7, and the next one down is 49/71", () => {
  expect(stepFrom(0.7, 1)).toBe(50 / 70);
  expect(stepFrom(0.7, -1)).toBe(49 / 71);
  expect(nearestStop(0.7)).toBe(49);
});

test("from 500 a step down leads to 119, the last finite stop", () => {
  expect(stepFrom(500, -1)).toBe(119);
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
    property(stop, integer({ min: -130, max: 130 }), (k, stops) => {
      expect(stepFrom(temperatureAtStop(k), stops)).toBe(temperatureAtStop(k + stops));
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
