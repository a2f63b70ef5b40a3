import { array, constant, constantFrom, double, integer, oneof, tuple } from "fast-check";
import { LAST_STOP, parseTemperature } from "../../src/model/temperature.ts";

const MOST_TOKENS = 30;

/** A finite number in [min, max], never NaN and never −0. */
export const finite = (min: number, max: number) =>
  double({ min, max, noNaN: true }).map((number) => number + 0);

/** Logits of any language model: 1 … 30 numbers in [−50, 50]. */
export const logits = array(finite(-50, 50), { minLength: 1, maxLength: MOST_TOKENS });

/** At least two logits, not all masked: −∞ about once in four. */
export const maskedLogits = array(
  oneof({ arbitrary: finite(-50, 50), weight: 3 }, constant(-Infinity)),
  {
    minLength: 2,
    maxLength: MOST_TOKENS,
  },
).filter((z) => z.some((logit) => logit > -Infinity));

/** Logits that are multiples of 2⁻¹⁰, whose differences and integer shifts are exact. */
export const gridLogits = array(
  integer({ min: -(2 ** 15), max: 2 ** 15 }).map((steps) => steps / 2 ** 10),
  { minLength: 1, maxLength: MOST_TOKENS },
);

/** A temperature in [1/100, 100], evenly on a logarithmic scale. */
export const temperature = finite(-2, 2).map((decades) => 10 ** decades);

/** A temperature in [0, ∞], both ends included. */
export const anyTemperature = oneof(
  { arbitrary: temperature, weight: 8 },
  constantFrom(0, -0, 5e-324, 1e-310, 1e308, Infinity),
);

/** Two temperatures, the lower one first. */
export const risingTemperatures = tuple(temperature, temperature).map(([a, b]) =>
  a < b ? ([a, b] as const) : ([b, a] as const),
);

/** A share, in [0, 1]. */
export const fraction = finite(0, 1);

/** A uniform number, in [0, 1). */
export const uniform = double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Non-negative weights with a positive sum, about one in four of them 0. */
export const weights = array(oneof({ arbitrary: finite(1e-6, 1), weight: 3 }, constant(0)), {
  minLength: 1,
  maxLength: MOST_TOKENS,
}).filter((p) => p.some((weight) => weight > 0));

/** Seven scores that a reader can set: tenths from −4 to 8. */
export const scores = array(
  integer({ min: -40, max: 80 }).map((tenths) => tenths / 10),
  { minLength: 7, maxLength: 7 },
);

const thousandths = (n: number): number => parseTemperature(String(n / 1000)) ?? NaN;

/** Any temperature that a reader can dial or type: 0, thousandths from 0.001 to 1000, ∞. */
export const readersTemperature = oneof(
  { arbitrary: integer({ min: 1, max: 10_000 }).map(thousandths), weight: 6 },
  { arbitrary: integer({ min: 1, max: 1_000_000 }).map(thousandths), weight: 2 },
  constantFrom(0, Infinity),
);

/** The stops of the dial. */
export const stop = integer({ min: 0, max: LAST_STOP });
