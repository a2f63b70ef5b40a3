import { entryAt } from "./entryAt.ts";

const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, i) =>
    Number((from + i * by).toFixed(2)),
  );

/**
 * The 101 stops of the temperature dial, coldest first: index = percent of the way along the dial.
 *
 * Every stop is a number people recognise, and stop u follows T = u / (1 − u): 0 at the left end, 1 in the exact
 * middle, ∞ at the right end, so that cold and hot are mirror images (T ↔ 1/T).
 */
export const LADDER: readonly number[] = [
  0,
  ...steps(0.01, 0.24, 0.01),
  ...steps(0.26, 0.6, 0.02),
  ...steps(0.65, 1.5, 0.05),
  ...steps(1.6, 3, 0.1),
  ...steps(3.25, 5, 0.25),
  ...steps(5.5, 8, 0.5),
  9,
  10,
  12,
  15,
  20,
  25,
  30,
  40,
  50,
  100,
  Infinity,
];

/** The last stop's index, 100: the number of steps from one end of the dial to the other. */
export const LAST_STOP = LADDER.length - 1;

/** The temperature at `stop`, rounded and clamped into the ladder. */
export function temperatureAt(stop: number): number {
  const index = Math.min(LAST_STOP, Math.max(0, Math.round(stop)));
  return entryAt(LADDER, index);
}

/**
 * Where `temperature` stands on the dial, in percent (0 to 100); between two stops, in proportion to its value.
 * Inverse of `temperatureAt` on every stop. Past the last finite stop (100) it stands on that stop.
 */
export function dialPosition(temperature: number): number {
  const above = LADDER.findIndex((stop) => stop >= temperature);
  const [low = 0, high = Infinity] = [LADDER[above - 1], LADDER[above]];
  if (high === temperature || above <= 0) return Math.max(0, above);
  return above - 1 + (high === Infinity ? 0 : (temperature - low) / (high - low));
}

/** The stop nearest to `temperature`, 0 to 100: where the thumb stands. */
export const nearestStop = (temperature: number): number => Math.round(dialPosition(temperature));

/**
 * The temperature `delta` stops on from `temperature` (negative: back). From between two stops the first step goes
 * to the neighbouring stop on that side, so that no step ever turns back.
 */
export function stepFrom(temperature: number, delta: number): number {
  const start =
    delta > 0
      ? LADDER.findLastIndex((stop) => stop <= temperature)
      : LADDER.findIndex((stop) => stop >= temperature);
  return temperatureAt(start + delta);
}

/** The lowest and highest finite temperature that the number field and links accept, apart from 0 and ∞. */
export const FINITE_RANGE = { lowest: 0.001, highest: 1000 } as const;

/**
 * The temperature that `text` names, or `undefined`. Accepts `0.7`, `0,7`, `,7`, `.7`, `inf`, `infinity` and `∞`;
 * finite values are 0 or within `FINITE_RANGE`, kept to three decimals.
 */
export function parseTemperature(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (/^(∞|\+?inf(inity)?)$/.test(plain)) return Infinity;
  if (!/^\+?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain)) return undefined;
  const number = Number(plain.replace(",", "."));
  if (number === 0) return 0;
  if (number < FINITE_RANGE.lowest || number > FINITE_RANGE.highest) return undefined;
  return Math.round(number * 1000) / 1000;
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
