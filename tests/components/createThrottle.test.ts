import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createThrottle } from "../../src/chart/createThrottle.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what is asked for each 10 ms is made at once, then each 150 ms, and once more where the asking rests", () => {
  const began = performance.now();
  const made: number[] = [];
  const throttle = createThrottle(() => made.push(performance.now() - began));
  for (let time = 0; time <= 400; time += 10) {
    throttle.ask();
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1000);
  expect(made).toEqual([0, 150, 300, 450]);
});

test("what is wanted at once waits for nothing, and what waited comes with it", () => {
  const update = vi.fn<() => void>();
  const throttle = createThrottle(update);
  throttle.ask();
  throttle.ask();
  throttle.ask(true);
  expect(update).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1000);
  expect(update).toHaveBeenCalledTimes(2);
});

test("what was made without asking stands for what was asked for", () => {
  const update = vi.fn<() => void>();
  const throttle = createThrottle(update);
  throttle.ask();
  throttle.ask();
  throttle.made();
  vi.advanceTimersByTime(149);
  throttle.ask();
  expect(update).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(update).toHaveBeenCalledTimes(2);
});

test("what is stopped is not made later", () => {
  const update = vi.fn<() => void>();
  const throttle = createThrottle(update);
  throttle.ask();
  throttle.ask();
  throttle.stop();
  vi.advanceTimersByTime(1000);
  expect(update).toHaveBeenCalledOnce();
});
