import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { LADDER } from "../../src/model/temperature.ts";
import { choicesCurve } from "../../src/model/choices.ts";
import { toast } from "../../src/model/vocabulary.ts";
import { scores } from "../support/arbitraries.ts";
import "../support/matchers.ts";

const ROUNDING = 1e-12;

test("the choices rise from the number of highest scores to the number of words", () => {
  assert(
    property(scores, (z) => {
      const curve = choicesCurve(z);
      const highest = z.filter((score) => score === Math.max(...z));
      expect(curve).toHaveLength(LADDER.length);
      expect(curve).toBeNonDecreasing(ROUNDING);
      expect(curve.at(0)).toAgreeWith(highest.length, { relative: ROUNDING });
      expect(curve.at(-1)).toAgreeWith(7, { relative: ROUNDING });
    }),
  );
});

test("the toast offers 1.8 choices at ½, 3.2 at 1 and 5.0 at 2", () => {
  const curve = choicesCurve(toast.logits);
  expect([40, 60, 80].map((stop) => curve[stop]?.toFixed(1))).toEqual(["1.8", "3.2", "5.0"]);
});
