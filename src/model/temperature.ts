import { entryAt } from "./entryAt.ts";

const toThousandths = (temperature: number): number => Math.round(temperature * 1000) / 1000;

/** The last stop's index: the number of steps from one end of the dial to the other. */
export const LAST_STOP = 120;

/**
 * The 121 stops of the temperature dial, coldest first. They are evenly spaced in u = T / (1 + T), so that stop k is
 * T = k / (120 − k): 0 at the left end, 1 in the exact middle, ∞ at the right end, and cold and hot are mirror images
 * (T ↔ 1/T). A dial of 120 steps stops at ⅓, ½, 1, 1.5, 2, 3 and 5.
 */
export const LADDER: readonly number[] = Array.from(
  { length: LAST_STOP + 1 },
  (_, stop) => stop / (LAST_STOP - stop),
);

/** The temperature at `stop`, rounded and clamped into the ladder. */
export const temperatureAtStop = (stop: number): number =>
  entryAt(LADDER, Math.min(LAST_STOP, Math.max(0, Math.round(stop))));

/** The temperature of the stop nearest to the place `percent` along the dial (0 to 100). */
export const temperatureAt = (percent: number): number =>
  temperatureAtStop((percent / 100) * LAST_STOP);

/** Where `temperature` stands on the dial, in percent: 100 T / (1 + T), whether or not it is a stop. */
export const dialPosition = (temperature: number): number =>
  temperature === Infinity ? 100 : (100 * temperature) / (1 + temperature);

/** The temperature at the place `percent` along the dial, to the thousandth: what a thumb passes between two stops. */
export function temperatureAlong(percent: number): number {
  const place = Math.min(100, Math.max(0, percent));
  return toThousandths(place / (100 - place));
}

/** The stop nearest to `temperature`, where the thumb stands; at the ends only if it is one. */
export function nearestStop(temperature: number): number {
  if (temperature === 0) return 0;
  if (temperature === Infinity) return LAST_STOP;
  const stop = Math.round((dialPosition(temperature) / 100) * LAST_STOP);
  return Math.min(LAST_STOP - 1, Math.max(1, stop));
}

/**
 * The temperature `delta` stops on from `temperature` (negative: back). From between two stops the first step goes
 * to the neighbouring stop on that side, so that no step ever turns back.
 */
export function stepFrom(temperature: number, delta: number): number {
  const start =
    delta > 0
      ? LADDER.findLastIndex((stop) => stop <= temperature)
      : LADDER.findIndex((stop) => stop >= temperature);
  return temperatureAtStop(start + delta);
}

/** The lowest and highest finite temperature that the number field and links accept, apart from 0 and ∞. */
export const FINITE_RANGE = { lowest: 0.001, highest: 1000 } as const;

/**
 * The temperature that `text` names, or `undefined`. Accepts `0.7`, `0,7`, `,7`, `.7`, `inf`, `infinity` and `∞`;
 * finite values are 0 or within `FINITE_RANGE`, kept to three decimals. A stop of the dial that reads the same to three
 * decimals is what is meant, so that a link brings back ⅓ and not 0.333.
 */
export function parseTemperature(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (/^(∞|\+?inf(inity)?)$/.test(plain)) return Infinity;
  if (!/^\+?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain)) return undefined;
  const number = Number(plain.replace(",", "."));
  if (number === 0) return 0;
  if (number < FINITE_RANGE.lowest || number > FINITE_RANGE.highest) return undefined;
  const rounded = toThousandths(number);
  const stop = temperatureAtStop(nearestStop(rounded));
  return toThousandths(stop) === rounded ? stop : rounded;
}

/**
 * How far the pigment has turned at `temperature`: `cool` and `warm` in [0, 1], both 0 at T = 1.
 * With s = (T − 1) / (T + 1), the mirrored distance from 1, the amount is |s|^0.42: a quick onset, so that 0.7 and
 * 1.5 already look different from 1.
 */
export function pigment(temperature: number): { readonly cool: number; readonly warm: number } {
  const s = temperature === Infinity ? 1 : (temperature - 1) / (temperature + 1);
  const amount = Math.round(Math.abs(s) ** 0.42 * 1e4) / 1e4;
  return { cool: s < 0 ? amount : 0, warm: s > 0 ? amount : 0 };
}
