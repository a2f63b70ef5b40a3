import { assert, property, string, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { nextSeed, parseSeed, seedField, seedNumber } from "../../src/model/seed.ts";
import { seedProblem } from "../../src/words/parameters.ts";

const seeds = stringMatching(/^[a-z0-9]{4}$/);

test("a seed is four letters or digits, written small", () => {
  expect(parseSeed(" LuCk ")).toBe("luck");
  for (const none of ["", "luc", "lucky", "lu k", "glü!", "ＬＵＣＫ", "<b>x"])
    expect(parseSeed(none)).toBeUndefined();
});

test("every seed survives its link, and no text makes the field throw", () => {
  assert(
    property(seeds, (seed) => {
      expect(seedField.parse(seedField.format(seed))).toBe(seed);
    }),
  );
  assert(
    property(string(), (text) => {
      expect(seedField.parse(text) ?? "none").toMatch(/^[a-z0-9]{4}$/);
    }),
  );
});

test("new luck visits all 1,679,616 seeds, and each is a number of its own in [0, 1)", () => {
  const numbers = new Float64Array(36 ** 4);
  const first = "0000";
  let seed = first;
  for (let i = 0; i < numbers.length; i += 1) {
    numbers[i] = seedNumber(seed);
    seed = nextSeed(seed);
  }
  expect(seed).toBe(first);
  numbers.sort();
  // Larger than the one before, and a multiple of 2⁻³², which is all that the generator takes.
  expect(numbers.findIndex((number, i) => number <= (numbers[i - 1] ?? -1))).toBe(-1);
  expect(numbers.every((number) => Number.isInteger(number * 2 ** 32))).toBe(true);
  expect([numbers[0], numbers.at(-1)].every((number = -1) => number >= 0 && number < 1)).toBe(true);
});

test("the seed after a seed is always the same", () => {
  expect(nextSeed("luck")).toBe("va49");
  assert(
    property(seeds, (seed) => {
      expect(parseSeed(nextSeed(seed))).toBe(nextSeed(seed));
      expect(nextSeed(seed)).not.toBe(seed);
    }),
  );
});

test("what is no seed is answered by a sentence that repeats it", () => {
  expect(seedProblem("lucky!")).toBe(
    "“lucky!” is not a seed. Type 4 letters or digits, such as luck.",
  );
});
