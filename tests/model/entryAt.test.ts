import { expect, test } from "vitest";
import { entryAt } from "../../src/model/entryAt.ts";
import { derive } from "../../src/model/derive.ts";
import { dotProduct } from "../../src/figures/vectors/model/vectors.ts";

test("past its end a list has no entry, and nothing is shown in place of one", () => {
  expect(entryAt(Float64Array.of(0, 1), 0)).toBe(0);
  expect(() => entryAt([5, 4], 2)).toThrow(/no entry 2 in a list of 2/);
  expect(() => entryAt([5, 4], -1)).toThrow(RangeError);
  expect(() => derive({ temperature: 1, vocabulary: "toast", logits: [5, 4] })).toThrow(RangeError);
  expect(() => dotProduct(7)).toThrow(RangeError);
});
