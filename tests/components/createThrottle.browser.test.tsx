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

test("where each update makes a frame late they come half as often, then a quarter; where the asking rests as soon as ever", () => {
  const began = performance.now();
  const made: number[] = [];
  const throttle = createThrottle(() => {
    made.push(performance.now() - began);
    vi.advanceTimersByTime(30);
  });
  while (performance.now() - began < 1600) {
    throttle.ask();
    vi.advanceTimersByTime(10);
  }
  const apart = (): readonly number[] => made.slice(1).map((time, i) => time - (made[i] ?? 0));
  expect(apart()).toEqual([300, 600, 600]);
  throttle.ask();
  vi.advanceTimersByTime(1000);
  expect(apart().at(-1)).toBeLessThan(300);
});

test("where updates make no frame late any more they come as often as at first", () => {
  let cost = 30;
  const made: number[] = [];
  const throttle = createThrottle(() => {
    made.push(performance.now());
    vi.advanceTimersByTime(cost);
  });
  const drag = (): void => {
    for (let i = 0; i < 1000; i += 1) {
      throttle.ask();
      vi.advanceTimersByTime(10);
    }
  };
  drag();
  expect((made.at(-1) ?? 0) - (made.at(-2) ?? 0)).toBeGreaterThanOrEqual(600);
  cost = 0;
  drag();
  expect((made.at(-1) ?? 0) - (made.at(-2) ?? 0)).toBe(150);
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
