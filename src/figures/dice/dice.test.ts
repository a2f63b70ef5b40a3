import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { usualCounts } from "./model/binomial.ts";
import { derive } from "../../model/derive.ts";
import {
  chanceOfAny,
  cleared,
  countPoints,
  type DiceState,
  diceFields,
  diceRows,
  drawn,
  isStale,
  MOST_DRAWS,
  newLuck,
  recounted,
  reseeded,
} from "./model/dice.ts";
import {
  countedSentence,
  formatExpected,
  diceSentence,
  formatUsual,
  lastPointLabel,
  logTitle,
  rareSentence,
} from "./words.ts";
import { formatState, parseState } from "../../model/params.ts";
import { readersTemperature, scores, uniform } from "../../../tests/support/arbitraries.ts";

const start: DiceState = {
  temperature: 1,
  vocabulary: "toast",
  logits: null,
  seed: "roll",
  count: 100,
  counted: 1,
};
const COUNTS = [61, 19, 12, 4, 4, 0, 0];
const stale = { ...start, temperature: 2 };
const after = (state: DiceState, change: Partial<DiceState>): DiceState => ({
  ...state,
  ...change,
});
const [butter, , , , , , gravel] = derive(start).rows;

test("of 100 draws at T = 1 butter gets 58 give or take 10, of 1,000 58% give or take 3", () => {
  const p = butter?.probability ?? 0;
  expect(Math.round(100 * p)).toBe(58);
  expect(usualCounts(100, p)).toEqual({ low: 49, high: 68 });
  expect(usualCounts(1000, p)).toEqual({ low: 553, high: 614 });
});

test.each([
  [0.7, 0.014],
  [1, 0.135],
  [1.5, 0.56],
  [2, 0.85],
])("at T = %d the chance of at least one gravel in 100 draws is %d", (temperature, chance) => {
  const row = derive({ ...start, temperature }).rows.at(-1);
  expect(chanceOfAny(row ?? { probability: NaN }, 100)).toBeCloseTo(chance, chance < 0.5 ? 3 : 2);
});

test("turning the dial makes counts stale, turning it back makes them true again", () => {
  expect(isStale(start)).toBe(false);
  expect(isStale(stale)).toBe(true);
  expect(isStale({ ...stale, temperature: 1 })).toBe(false);
});

test("counting again, drawing, clearing and luck all count on the ruler as it is", () => {
  for (const change of [
    recounted(stale),
    drawn(stale, 1),
    cleared(stale),
    newLuck(stale),
    reseeded(stale, "luck"),
  ])
    expect(isStale(after(stale, change))).toBe(false);
});

test("counting again keeps the luck, new luck keeps the number of draws", () => {
  expect(after(stale, recounted(stale))).toEqual({ ...stale, counted: 2 });
  expect(after(stale, newLuck(stale))).toMatchObject({ count: 100, counted: 2 });
  expect(newLuck(stale).seed).not.toBe("roll");
});

test("draws add up, to ten thousand and no further", () => {
  expect(drawn(start, 1).count).toBe(101);
  expect(drawn({ ...start, count: 9950 }, 100).count).toBe(MOST_DRAWS);
  expect(countedSentence({ ...start, count: MOST_DRAWS })).toBe(
    "The last 200 points are shown, and all 10,000 are counted. 10,000 draws are the most that fit here: Clear starts again.",
  );
});

test("every point is counted once, on a word that is possible", () => {
  assert(
    property(readersTemperature, scores, uniform, (temperature, logits, u) => {
      const { rows } = derive({ temperature, logits, vocabulary: "toast" });
      const counts = countPoints(rows, [u, u, 0]);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
      const drawnInVain = rows.filter(({ probability }, i) => probability === 0 && counts[i] !== 0);
      expect(drawnInVain).toEqual([]);
    }),
  );
});

test("what is expected lies in the usual range, give or take one draw", () => {
  assert(
    property(
      readersTemperature,
      scores,
      integer({ min: 1, max: MOST_DRAWS }),
      (temperature, logits, count) => {
        const state = { ...start, temperature, logits, count, counted: temperature };
        for (const { expected, usual } of diceRows(state, [])) {
          expect(usual.low).toBeLessThan(expected + 1);
          expect(usual.high).toBeGreaterThan(expected - 1);
        }
      },
    ),
  );
});

test("a word outside its usual range is unusual, and only while the counts are of this ruler", () => {
  const counts = [48, 31, 13, 5, 0, 0, 3];
  const marks = (state: DiceState) => diceRows(state, counts).map(({ unusual }) => unusual);
  expect(marks(start)).toEqual(["few", "many", undefined, undefined, undefined, undefined, "many"]);
  expect(marks(stale).every((mark) => mark === undefined)).toBe(true);
});

test("the readout compares what was drawn with what was to be expected", () => {
  const say = (state: DiceState): string => diceSentence(state, diceRows(state, COUNTS), "jam");
  expect(say(start)).toBe(
    "100 draws at T = 1.00: butter 61 (expected 58, usually 49–68). The last draw was jam.",
  );
  expect(say(stale)).toBe(
    "100 draws at T = 1.00: butter 61. At T = 2.00, 37 would be expected (usually 28–47).",
  );
  expect(
    diceSentence({ ...start, count: 0 }, diceRows({ ...start, count: 0 }, []), undefined),
  ).toBe("No draws yet at T = 1.00. butter has 58% of the ruler.");
});

test("the other sentences say whose counts these are", () => {
  expect(countedSentence(start)).toBe(
    "Every point is shown and counted. How high it floats means nothing.",
  );
  expect(countedSentence(stale)).toBe(
    "Counted at T = 1.00. The points have not moved since; the borders have.",
  );
  expect(countedSentence({ ...stale, count: 0 })).toBe("No point has fallen yet.");
  expect(logTitle(stale, 20)).toBe("The last 20 words, drawn at T = 1.00");
  expect(logTitle({ ...start, count: 1 }, 1)).toBe("The last word, drawn at T = 1.00");
  expect(lastPointLabel(start, "jam")).toBe("draw 100: jam");
  expect(lastPointLabel(stale, "jam")).toBe("draw 100");
});

test("the chance of the rarest word is said for the dial’s temperature", () => {
  if (!gravel) throw new Error("no gravel");
  expect(rareSentence(start, gravel)).toBe(
    "The chance of at least one gravel in 100 draws at T = 1.00: 13%.",
  );
  const cold = { ...start, temperature: 0, count: 1 };
  expect(rareSentence(cold, derive(cold).rows.at(-1) ?? gravel)).toBe(
    "The chance of at least one gravel in 1 draw at T = 0: 0%.",
  );
});

test.each([
  [58.39, "58"],
  [9.96, "10"],
  [9.94, "9.9"],
  [4.79, "4.8"],
  [0.14, "0.1"],
  [0.04, "<0.1"],
  [0, "0"],
])("%d expected draws are written %s", (expected, text) => {
  expect(formatExpected(expected)).toBe(text);
});

test("a range of one count is that count", () => {
  expect(formatUsual({ low: 0, high: 0 })).toBe("0");
  expect(formatUsual({ low: 5743, high: 5936 })).toBe("5,743–5,936");
});

test("a link remembers the luck, the draws and where they were counted", () => {
  const link = new URLSearchParams(
    formatState(diceFields, start, { ...start, temperature: 2, seed: "luck", count: 1000 }).map(
      ([name, text]) => [name, text],
    ),
  );
  expect(String(link)).toBe("t=2&seed=luck&n=1000");
  expect(parseState(diceFields, start, link).state).toEqual({
    ...start,
    temperature: 2,
    seed: "luck",
    count: 1000,
  });
  expect(parseState(diceFields, start, [["n", "10001"]]).misfits).toEqual([
    { name: "n", text: "10001", expects: { kind: "whole", lowest: 0, highest: 10000 } },
  ]);
  expect(parseState(diceFields, start, [["at", "inf"]]).state.counted).toBe(Infinity);
});
