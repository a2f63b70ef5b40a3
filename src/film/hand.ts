import { dialPosition, LAST_STOP } from "../model/temperature.ts";

/** What a viewer has taken hold of. What is absent is the film's. */
export interface Hand {
  /** In [0, ∞]. */
  readonly temperature?: number;
  /** One score per word. */
  readonly logits?: readonly number[];
  /** The place of the point on the ruler, in [0, 1). */
  readonly point?: number;
  /** How much of it counts: 1 while the film waits, falling to 0 while it glides back to what it was showing. */
  readonly hold: number;
}

/** A hand that holds nothing. */
export const noHand: Hand = { hold: 0 };

/** The temperature at `stop` of the dial, which may lie between two stops. */
const temperatureAt = (stop: number): number =>
  stop >= LAST_STOP ? Infinity : stop / (LAST_STOP - stop);

/** Between `from` and `to`, and exactly there at either end. */
export const mix = (from: number, to: number, k: number): number =>
  k === 0 ? from : k === 1 ? to : from + (to - from) * k;

/** Where the dial stands, in percent. */
export const placeOf = (heat: number, { temperature, hold }: Hand): number => {
  const own = (100 * heat) / LAST_STOP;
  return temperature === undefined ? own : mix(own, dialPosition(temperature), hold);
};

/** The temperature in [0, ∞] that the dial shows. */
export function temperatureOf(place: number, heat: number, { temperature, hold }: Hand): number {
  if (temperature === undefined || hold === 0) return temperatureAt(heat);
  return hold === 1 ? temperature : temperatureAt((place * LAST_STOP) / 100);
}
