import { expect, test } from "vitest";
import { ordered, productOf, runningSums } from "./model/products.ts";
import {
  entrySentence,
  hiddenSentence,
  promptProblem,
  waitingSentence,
  wordProblem,
} from "./words.tsx";
import { type Label, placeLabels } from "./model/labels.ts";
import { ARROWS, nearestPoint, stepOnMap } from "./model/wordMap.ts";

test("the product of two vectors, their lengths and the cosine between them", () => {
  const product = productOf([3, 4], [4, -3]);
  expect(product).toEqual({
    products: [12, -12],
    logit: 0,
    hiddenLength: 5,
    wordLength: 5,
    cosine: 0,
  });
  expect(productOf([0, 0], [1, 2]).cosine).toBe(0);
  expect(productOf([1, 2], [2, 4]).cosine).toBeCloseTo(1, 12);
  expect(() => productOf([1], [1, 2])).toThrow("vectors of 1 and 2 entries have no product");
});

test("largest first means furthest from zero first, and equals keep their places", () => {
  expect(ordered([1, -3, 2, -2], "size")).toEqual([1, 2, 3, 0]);
  expect(ordered([1, -3, 2, -2], "place")).toEqual([0, 1, 2, 3]);
  expect(runningSums([1, -3, 2, -2])).toEqual([1, -2, 0, -2]);
});

test("an entry and a score are told in sentences with minus signs", () => {
  expect(entrySentence({ entry: 16, hidden: 2, vector: -0.25, product: -0.5, sum: -0.001 })).toBe(
    "Entry 17: 2.000 × −0.250 ≈ −0.500. Sum so far: 0.00.",
  );
  expect(
    hiddenSentence("The sky was", "red", { products: [3, -1, 0, 0.5], logit: 2.5 }, [
      { word: "yellow", logit: -0.5 },
    ]),
  ).toBe(
    "After “The sky was”, red scores 2.50: 2 of 4 products add 3.50, 1 takes 1.00 away. Its nearest words score yellow −0.50.",
  );
});

test("what cannot be read is named, and long words are cut", () => {
  expect(promptProblem("quantum", 758)).toContain("“quantum”: its stories have only 758 words");
  expect(promptProblem("q".repeat(90), 758).length).toBeLessThan(200);
  expect(promptProblem(undefined, 758)).toMatch(/^Type /);
  expect(wordProblem(" blob ")).toMatch(/^“blob” is not a word/);
});

test("while Storyteller is not there, what is seen is said to be the recorded beginning", () => {
  expect(waitingSentence({ stage: "ready" }, 427_000)).toBe("");
  expect(waitingSentence({ stage: "absent" }, 427_000)).toContain("0 of 427 kB");
  expect(waitingSentence({ stage: "loading", bytes: 120_000 }, 427_000)).toContain("120 of 427 kB");
  expect(waitingSentence({ stage: "failed", failure: { kind: "unreachable" } }, 427_000)).toContain(
    "its file could not be reached",
  );
});

test("an arrow leads to the nearest point in its direction, or nowhere", () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 5, y: 4.9 },
    { x: 0, y: 20 },
  ];
  const step = (from: number, key: string): number =>
    stepOnMap(points, from, ARROWS[key] ?? { x: 0, y: 0 });
  expect(step(0, "ArrowRight")).toBe(1);
  expect(step(0, "ArrowDown")).toBe(3);
  expect(step(0, "ArrowLeft")).toBe(0);
  expect(step(1, "ArrowLeft")).toBe(0);
  expect(nearestPoint(points, { x: 6, y: 6 })).toBe(2);
  expect(nearestPoint([], { x: 6, y: 6 })).toBe(-1);
});

test("a label that must stand lies over a dot, at the worst over another label, but within the map", () => {
  const label = (x: number, y: number): Label => ({ x, y, width: 30, dot: 4 });
  const crowded = [label(50, 10), label(72, 10), label(30, 10)];
  expect(placeLabels(crowded, 100)[0]).toBeUndefined();
  expect(placeLabels(crowded, 100, 1)[0]).toBe("after");
  expect(placeLabels([label(90, 10), label(90, 12)], 100, 2)).toEqual(["before", "before"]);
  expect(placeLabels([label(90, 10), label(90, 12)], 100, 1)).toEqual(["before", undefined]);
});

test("labels stand after their dots, before them where that is taken, or not at all", () => {
  const label = (x: number, y: number): Label => ({ x, y, width: 30, dot: 4 });
  expect(placeLabels([label(10, 10), label(60, 10)], 200)).toEqual(["after", "after"]);
  expect(placeLabels([label(40, 10), label(50, 10)], 200)).toEqual(["before", "after"]);
  expect(placeLabels([label(180, 10)], 200)).toEqual(["before"]);
  expect(placeLabels([label(20, 10)], 40)).toEqual([undefined]);
  expect(placeLabels([label(50, 10), label(50, 20)], 200)).toEqual(["after", "before"]);
});
