import { array, assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { softmax } from "../../math/index.ts";
import { toast } from "../../model/vocabulary.ts";
import { readersTemperature, scores } from "../../../tests/support/arbitraries.ts";
import { rowsOf, spread } from "./model/labels.ts";
import { lineOf, LOWEST_POWER, scoreRange } from "./model/line.ts";

const ROUNDING = 1e-9;

/** The power of ten that the line from one place to the other has at `score`. */
function powerAt([from, to]: ReturnType<typeof lineOf>, score: number): number {
  const part = (score - from.score) / (to.score - from.score);
  return from.power + part * (to.power - from.power);
}

test("every word lies on the line: its power of ten is the logarithm of its share", () => {
  assert(
    property(scores, readersTemperature, (z, T) => {
      const line = lineOf(z, T, scoreRange(z));
      const inPicture = softmax(z, T)
        .map((share, i) => ({ power: Math.log10(share), score: z[i] ?? NaN }))
        .filter(({ power }) => T > 0 && power > LOWEST_POWER);
      for (const { power, score } of inPicture) expect(powerAt(line, score)).toBeCloseTo(power, 6);
    }),
  );
});

test("the line stays in the picture, and never leads down", () => {
  assert(
    property(scores, readersTemperature, (z, T) => {
      const [low, high] = scoreRange(z);
      const [from, to] = lineOf(z, T, [low, high]);
      for (const { score, power } of [from, to]) {
        expect(score).toBeGreaterThanOrEqual(low - ROUNDING);
        expect(score).toBeLessThanOrEqual(high + ROUNDING);
        expect(power).toBeGreaterThanOrEqual(LOWEST_POWER - ROUNDING);
        expect(power).toBeLessThanOrEqual(ROUNDING);
      }
      expect(from.score).toBeLessThanOrEqual(to.score + ROUNDING);
      expect(from.power).toBeLessThanOrEqual(to.power + ROUNDING);
    }),
  );
});

test("at 0 it stands upright at the highest score, at ∞ it is level at one in seven", () => {
  const range = scoreRange(toast.logits);
  expect(lineOf(toast.logits, 0, range)).toEqual([
    { score: 5, power: LOWEST_POWER },
    { score: 5, power: 0 },
  ]);
  for (const { power } of lineOf(toast.logits, Infinity, range))
    expect(power).toBeCloseTo(Math.log10(1 / 7), 12);
});

test("the picture has the same scores at every temperature, with room beside them, also if all are equal", () => {
  expect(scoreRange(toast.logits)).toEqual([-1.48, 5.48]);
  expect(scoreRange([2, 2, 2])).toEqual([1, 3]);
});

const places = array(double({ min: 0, max: 300, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
}).map((all) => all.toSorted((a, b) => a - b));

test("columns that stand too close are spread as far as they are wide, around where they stood", () => {
  assert(
    property(places, (close) => {
      const apart = spread(close, 16);
      for (let i = 1; i < apart.length; i++)
        expect((apart[i] ?? NaN) - (apart[i - 1] ?? NaN)).toBeGreaterThanOrEqual(16 - ROUNDING);
      const moved = apart.reduce((sum, place, i) => sum + place - (close[i] ?? NaN), 0);
      expect(moved).toBeCloseTo(0, 6);
    }),
  );
  expect(spread([10, 10], 16)).toEqual([2, 18]);
  expect(spread([0, 40, 100], 16)).toEqual([0, 40, 100]);
});

test("no label touches another one of its row, and a label takes the first row that has room", () => {
  assert(
    property(places, (at) => {
      const widths = at.map(() => 60);
      const rows = rowsOf(at, widths);
      for (const row of new Set(rows)) {
        const inRow = at.filter((_, i) => rows[i] === row);
        for (let i = 1; i < inRow.length; i++)
          expect((inRow[i] ?? NaN) - (inRow[i - 1] ?? NaN)).toBeGreaterThanOrEqual(60);
      }
    }),
  );
  expect(rowsOf([0, 30, 70], [60, 60, 60])).toEqual([0, 1, 0]);
});
