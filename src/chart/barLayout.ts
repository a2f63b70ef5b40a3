import { nice, type ScaleLinear, scaleLinear } from "d3";
import type { BarSpan } from "./barSpan.ts";

/** `percent` to the hundredth, as places are written: finer than any screen. */
export const hundredth = (percent: number): number => Math.round(percent * 100) / 100;

/** A fixed linear scale from `domain` to percent of the chart's width, clamped at both ends. */
export const percentScale = (domain: readonly [number, number]): ScaleLinear<number, number> =>
  scaleLinear(domain, [0, 100]).clamp(true);

/**
 * The bar from zero to `amount` on `scale`; negative amounts reach to the left of zero. Rounded to 0.01 %, because the
 * last digit of an exponential may differ between the engine that prerenders and the one that hydrates.
 */
export function barSpan(amount: number, scale: ScaleLinear<number, number>): BarSpan {
  const [zero, end] = [scale(0), scale(Number.isNaN(amount) ? 0 : amount)];
  return { start: hundredth(Math.min(zero, end)), size: hundredth(Math.abs(end - zero)) };
}

/** Whether `amount` lies outside `scale`'s domain, so that its bar is cut off at the chart's edge. */
export const isCutOff = (amount: number, scale: ScaleLinear<number, number>): boolean => {
  const [low = 0, high = 1] = scale.domain();
  return amount < low || amount > high;
};

/** About how many round numbers an axis passes. */
const STEPS = 10;

/** The smallest domain that holds `domain` and begins and ends at round numbers. */
export const roundDomain = ([low, high]: readonly [number, number]): readonly [number, number] =>
  nice(low, high, STEPS);
