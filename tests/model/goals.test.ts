import {
  anything,
  array,
  assert,
  constantFrom,
  double,
  oneof,
  property,
  record,
  subarray,
} from "fast-check";
import { expect, test } from "vitest";
import {
  advance,
  giveUp,
  goals,
  noProgress,
  progressIn,
  situationOf,
} from "../../src/model/goals.ts";
import { doneSentence, goalTexts } from "../../src/words/goals.ts";
import { LADDER } from "../../src/model/temperature.ts";

const at = (figure: string, query: string) => situationOf(figure, new URLSearchParams(query));
const possible = goals.filter(({ impossible }) => !impossible);
const reachedAt = (figure: string, query: string): readonly string[] => {
  const now = at(figure, query);
  return now ? goals.filter(({ reached }) => reached(now)).map(({ id }) => id) : [];
};

test.for(possible)("“$id” is reached by its hint, and not by the model as it is", (goal) => {
  expect(reachedAt(goal.figure, goal.hint)).toContain(goal.id);
  expect(reachedAt(goal.figure, "")).toEqual([]);
});

test.for(possible)("“$id” is reached at a stop of the dial", (goal) => {
  const stops = LADDER.map((t) => (t === Infinity ? "t=inf" : `t=${t}`));
  expect(stops.some((stop) => reachedAt(goal.figure, stop).includes(goal.id))).toBe(true);
});

test("why a goal is impossible is told of those that are, and of no other", () => {
  for (const { id, impossible = false } of goals)
    expect(goalTexts[id].impossible !== undefined, id).toBe(impossible);
});

test("no temperature puts jam above butter", () => {
  assert(
    property(double({ min: 0.001, max: 1000, noNaN: true }), (t) => {
      expect(reachedAt("dial", `t=${t}`)).not.toContain("jam-above-butter");
    }),
  );
  for (const end of ["t=0", "t=inf"])
    expect(reachedAt("dial", end)).not.toContain("jam-above-butter");
});

test("what cannot be done is done with once both sides were tried, or it is given up", () => {
  const cold = advance(noProgress, at("dial", "t=0.2")!);
  expect(cold.done).not.toContain("jam-above-butter");
  expect(advance(cold, at("curves", "t=2")!).done).toContain("jam-above-butter");
  const given = giveUp(noProgress, "jam-above-butter");
  expect(given.done).toEqual(["jam-above-butter"]);
  expect(giveUp(given, "jam-above-butter")).toBe(given);
  expect(doneSentence("jam-above-butter", given)).toBe(
    "No T does: dividing both scores by the same number keeps their order. At ∞ they draw level, and no more. 1 of 6 done.",
  );
});

test("what is done stays done, and nothing new changes nothing", () => {
  const done = advance(noProgress, at("choices", "t=0.44")!);
  expect(done.done).toEqual(["half-choices"]);
  expect(advance(done, at("choices", "")!)).toBe(done);
  expect(advance(done, at("choices", "t=0.44")!)).toBe(done);
});

const sides = ["cold", "hot"] as const;
const ids = goals.map(({ id }) => id);

test("what the session remembers comes back, and whatever else it holds does no harm", () => {
  assert(
    property(subarray(ids), subarray([...sides]), (done, tried) => {
      expect(progressIn(JSON.parse(JSON.stringify({ done, tried })))).toEqual({ done, tried });
    }),
  );
  const list = oneof(anything(), array(oneof(anything(), constantFrom(...ids, ...sides))));
  const stored = oneof(anything(), record({ done: list, tried: list }, { requiredKeys: [] }));
  assert(
    property(stored, (odd) => {
      const { done, tried } = progressIn(odd);
      expect(ids).toEqual(expect.arrayContaining([...done]));
      expect(sides).toEqual(expect.arrayContaining([...tried]));
      expect(advance({ done, tried }, at("dial", "t=inf")!).done).toContain("equal");
    }),
  );
});

test("other words, other scores and figures without a dial do not count", () => {
  expect(at("dial", "t=inf&words=coin")).toBeUndefined();
  expect(at("dial", "t=inf&z=1,2,3,4,5,6,7")).toBeUndefined();
  expect(at("vectors", "t=inf")).toBeUndefined();
});

test("the tail counts in its own figure, while it is switched on", () => {
  expect(reachedAt("dial", "t=2")).not.toContain("tail-half");
  expect(reachedAt("tail", "t=2&tail=0")).not.toContain("tail-half");
  expect(reachedAt("tail", "t=2")).toContain("tail-half");
});
