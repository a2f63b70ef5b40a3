import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { derive } from "../../model/derive.ts";
import { LIFT, pipeline } from "./model/pipeline.ts";
import { formatScaled, STEPS, stepSentence } from "./words.ts";
import { finite, readersTemperature, scores } from "../../../tests/support/arbitraries.ts";
import "../../../tests/support/matchers.ts";

const plain = {
  temperature: 1,
  vocabulary: "toast",
  logits: null,
  lifted: false,
  subtractMax: false,
} as const;
const ROUNDING = 1e-12;
const shares = (state: Parameters<typeof pipeline>[0]) =>
  pipeline(state).rows.map(({ share }) => share);

test("the toast goes from score to share as the article says: Z = 254.2, butter 148.4 / 254.2", () => {
  const { rows, total, broken, limit } = pipeline(plain);
  expect(total.toFixed(1)).toBe("254.2");
  expect(rows[0]?.weight.toFixed(1)).toBe("148.4");
  expect(rows[0]?.share.toFixed(3)).toBe("0.584");
  expect([broken, limit]).toEqual([false, false]);
});

test("subtracting the largest score first gives the exact shares, at any temperature and lift", () => {
  assert(
    property(scores, readersTemperature, finite(0, 1), (logits, temperature, coin) => {
      const state = { ...plain, logits, temperature, lifted: coin < 0.5, subtractMax: true };
      const exact = derive(state).rows.map(({ probability }) => probability);
      expect(pipeline(state).broken).toBe(false);
      // Lifted scores have lost three digits before they are divided by T.
      const lost = temperature > 0 ? 1e-12 / Math.min(1, temperature) : 0;
      expect(shares(state)).toAgreeWith(exact, { absolute: ROUNDING + lost });
    }),
  );
});

test("lifted by a thousand, the naive way breaks at T = 1 and holds at T = 2", () => {
  const lifted = { ...plain, lifted: true };
  expect(LIFT).toBe(1000);
  expect(pipeline(lifted).broken).toBe(true);
  expect(shares(lifted)).toEqual([NaN, NaN, NaN, NaN, NaN, NaN, NaN]);
  expect(pipeline({ ...lifted, temperature: 2 }).broken).toBe(false);
});

test("at T = 0 nothing is divided, and the shares are those of the limit", () => {
  const { rows, limit, broken } = pipeline({ ...plain, temperature: 0 });
  expect([limit, broken]).toEqual([true, false]);
  expect(rows.map(({ scaled }) => scaled)).toEqual(rows.map(() => NaN));
  expect(rows.map(({ share }) => share)).toEqual([1, 0, 0, 0, 0, 0, 0]);
});

test.each([
  [1, "Step 1 of 5, score. butter 5.0, gravel −1.0."],
  [2, "Step 2 of 5, divide by T. At T = 1.00: butter 5.0, gravel −1.0."],
  [3, "Step 3 of 5, exponentiate. butter 148.4, gravel 0.4."],
  [4, "Step 4 of 5, add up. Z = 254.2."],
  [5, "Step 5 of 5, share. butter: 148.4 ÷ 254.2 = 58%."],
  [0, "butter: 148.4 ÷ 254.2 = 58%."],
])("step %d of the toast says its numbers", (step, sentence) => {
  expect(stepSentence(step, pipeline(plain))).toBe(sentence);
});

test("every step says what happens to its numbers at T = 0", () => {
  const limit = pipeline({ ...plain, temperature: 0 });
  expect(stepSentence(1, limit)).toBe("Step 1 of 5, score. butter 5.0, gravel −1.0.");
  expect(STEPS).toHaveLength(5);
  for (const step of [2, 3, 4, 5])
    expect(stepSentence(step, limit)).toMatch(
      /^Step . of 5, .*\. Nothing can be divided by 0\. .* butter 100%, gravel 0%\.$/,
    );
});

test("where a weight overflows, the sentence says so", () => {
  expect(stepSentence(3, pipeline({ ...plain, lifted: true }))).toContain(
    "e^1,005.0 is more than a computer’s number can hold",
  );
});

test("where all weights vanish, the sentence speaks neither of overflow nor of an infinite sum", () => {
  const cold = { ...plain, temperature: 0.001, logits: [-1, -1, -1, -1, -1, -1, -1] };
  expect(pipeline(cold)).toMatchObject({ total: 0, broken: true });
  expect(stepSentence(3, pipeline(cold))).not.toMatch(/more than|infinite/);
});

test("what cannot be divided is written as such", () => {
  expect(formatScaled(NaN)).toBe("÷ 0");
  expect(formatScaled(1436.4)).toBe("1,436.4");
});
