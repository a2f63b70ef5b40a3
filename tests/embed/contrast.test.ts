import { wcagContrast } from "culori";
import { assert, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import {
  contrastOf,
  faintest,
  isFaint,
  PAIRS,
  type Seen,
} from "../../src/embed/dialog/look/contrast.ts";

const channel = integer({ min: 0, max: 255 });
const colour = tuple(channel, channel, channel);
const css = (channels: readonly number[]): string => `rgb(${channels.join(" ")})`;

test("the contrast of two colours is that of WCAG, as culori computes it, whichever comes first", () => {
  assert(
    property(colour, colour, (one, other) => {
      const contrast = contrastOf(one, other);
      expect(contrast).toBeCloseTo(wcagContrast(css(one), css(other)), 3);
      expect(contrastOf(other, one)).toBe(contrast);
    }),
  );
  expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 12);
});

test("the pair that lacks most of what it needs is the faintest: bars need less than words", () => {
  const [words] = PAIRS.filter(({ drawn }) => drawn === "words");
  const [bars] = PAIRS.filter(({ drawn }) => drawn === "bars");
  const seen = (pair = words!, ratio: number): Seen => ({ ...pair, scheme: "light", ratio });
  expect(faintest([seen(words, 4.5), seen(bars, 3.1)])?.drawn).toBe("words");
  expect(faintest([seen(words, 4.5), seen(bars, 2.9)])?.drawn).toBe("bars");
  expect(faintest([])).toBeUndefined();
  expect([4.49, 4.5].map((ratio) => isFaint(seen(words, ratio)))).toEqual([true, false]);
  expect([2.99, 3].map((ratio) => isFaint(seen(bars, ratio)))).toEqual([true, false]);
});
