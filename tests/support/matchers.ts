import { expect } from "vitest";

/** How far a computed number may be from the expected one; either bound is enough. */
interface Tolerance {
  readonly relative?: number;
  readonly absolute?: number;
}

declare module "vitest" {
  interface Matchers<T> {
    /** Every entry in [0, 1], and their sum 1 to within max(4, n) units of 2⁻⁵². */
    toBeDistribution(): T;
    /** The same number or, entry by entry, the same numbers; of what is not finite only the same agree. */
    toAgreeWith(expected: unknown, tolerance: Tolerance): T;
    /** No entry smaller than the one before it by more than `slack`. */
    toBeNonDecreasing(slack?: number): T;
  }
}

expect.extend({
  toBeDistribution(received: readonly number[]) {
    const total = received.reduce((sum, p) => sum + p, 0);
    const error = Math.abs(total - 1);
    const bounded = received.every((p) => p >= 0 && p <= 1);
    return {
      pass: bounded && error <= Math.max(4, received.length) * Number.EPSILON,
      message: () => `[${received.join(", ")}] sums to ${total}`,
    };
  },
  toAgreeWith(received: unknown, expected: unknown, tolerance: Tolerance) {
    return {
      pass: agree(received, expected, tolerance),
      message: () => `expected ${show(expected)}: ${show(received)}`,
    };
  },
  toBeNonDecreasing(received: readonly number[], slack = 0) {
    const fall = received.findIndex((number, index) => {
      const before = received[index - 1] ?? -Infinity;
      return !(number >= before - slack);
    });
    return {
      pass: fall === -1,
      message: () => `entry ${fall} falls from ${received[fall - 1]} to ${received[fall]}`,
    };
  },
});

function agree(received: unknown, expected: unknown, tolerance: Tolerance): boolean {
  if (typeof received === "number" && typeof expected === "number") {
    return Object.is(received, expected) || isClose(received, expected, tolerance);
  }
  if (!isCollection(received) || !isCollection(expected)) return received === expected;
  const entries = new Map(Object.entries(received));
  const wanted = Object.entries(expected);
  return (
    entries.size === wanted.length &&
    wanted.every(([key, part]) => entries.has(key) && agree(entries.get(key), part, tolerance))
  );
}

function isClose(received: number, expected: number, tolerance: Tolerance): boolean {
  const { relative = 0, absolute = 0 } = tolerance;
  const allowed = Math.max(relative * Math.abs(expected), absolute);
  return Number.isFinite(expected) && Math.abs(received - expected) <= allowed;
}

function isCollection(thing: unknown): thing is object {
  return typeof thing === "object" && thing !== null;
}

/** JSON in which the numbers that JSON lacks are readable. */
function show(thing: unknown): string {
  return JSON.stringify(thing, (_, part: unknown) =>
    typeof part === "number" && !Number.isFinite(part) ? String(part) : part,
  );
}
