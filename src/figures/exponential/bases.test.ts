import { assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { BASES, ratioOf, temperatureOfBase } from "./model/bases.ts";
import { finite } from "../../../tests/support/arbitraries.ts";
import "../../../tests/support/matchers.ts";

/** Temperatures of bases are rounded to three decimals, at gaps up to 5. */
const ROUNDED_TEMPERATURE = 0.02;

test("a gap of 1 makes a word as many times likelier as the base, and a gap of 0 none", () => {
  expect(BASES.map((base) => ratioOf(base, 1))).toEqual([2, Math.E, 10]);
  expect(BASES.map((base) => ratioOf(base, 0))).toEqual([1, 1, 1]);
  expect(ratioOf("2", 3)).toBe(8);
});

test("base 2 is the temperature 1.44, base e is 1, base 10 is 0.43", () => {
  expect(BASES.map((base) => temperatureOfBase(base).toFixed(2))).toEqual(["1.44", "1.00", "0.43"]);
});

test("changing the base is nothing but changing the temperature", () => {
  assert(
    property(constantFrom(...BASES), finite(0, 5), (base, gap) => {
      const tempered = Math.exp(gap / temperatureOfBase(base));
      expect(ratioOf(base, gap)).toAgreeWith(tempered, { relative: ROUNDED_TEMPERATURE });
    }),
  );
});
