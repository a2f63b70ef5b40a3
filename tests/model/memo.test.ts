import { expect, test } from "vitest";
import { memoOf } from "../../src/model/memo.ts";
import { memo, recent } from "../../src/model/recent.ts";
import { shortened } from "../../src/model/quote.ts";

test("of one value too many the one that was asked for longest ago is forgotten", () => {
  const kept = recent<string, number>(2);
  kept.set("a", 1);
  kept.set("b", 2);
  expect(kept.get("a")).toBe(1);
  kept.set("c", 3);
  expect(["a", "b", "c"].map(kept.get)).toEqual([1, undefined, 3]);
});

test("what was worked out is not worked out again, and no more of it is kept than was said", () => {
  const asked: number[] = [];
  const half = memo(2, (n: number) => {
    asked.push(n);
    return n / 2;
  });
  expect([2, 2, 0, 0, 4, 2].map(half)).toEqual([1, 1, 0, 0, 2, 1]);
  expect(asked).toEqual([2, 0, 4, 2]);
  const sizeOf = memoOf((list: readonly number[]) => ({ size: list.length }));
  const list = [1, 2];
  expect(sizeOf(list)).toBe(sizeOf(list));
  expect(sizeOf([1, 2])).not.toBe(sizeOf(list));
});

test("a sentence repeats at most 24 characters of a reader’s text, whole ones", () => {
  expect(shortened("x".repeat(24))).toBe("x".repeat(24));
  expect(shortened("x".repeat(25))).toBe(`${"x".repeat(24)}…`);
  expect(shortened("🍞".repeat(1000))).toBe(`${"🍞".repeat(24)}…`);
});
