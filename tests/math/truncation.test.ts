import { assert, integer, oneof, property, record } from "fast-check";
import { expect, test } from "vitest";
import { HUGGING_FACE_ORDER, LLAMA_CPP_ORDER, softmax, truncate } from "../../src/math/index.ts";
import type { TruncationOptions } from "../../src/math/index.ts";
import {
  finite,
  fraction,
  logits,
  maskedLogits,
  risingTemperatures,
  temperature,
} from "../support/arbitraries.ts";
import "../support/matchers.ts";

const ODDS_TOLERANCE = 1e-12;
const SHARE_SLACK = 2e-12;

const count = integer({ min: 1, max: 40 });

/** Logits whose softmax is `p`. */
const logitsOf = (p: readonly number[]) => p.map(Math.log);

const kept = (z: readonly number[], options: TruncationOptions) => truncate(z, options).kept;

/** The logits with everything masked that `options` drop. */
function mask(z: readonly number[], options: TruncationOptions): number[] {
  const survivors = new Set(kept(z, options));
  return z.map((logit, index) => (survivors.has(index) ? logit : -Infinity));
}

const isSubset = (smaller: readonly number[], larger: readonly number[]) =>
  smaller.every((index) => larger.includes(index));

test("truncate(z) drops nothing, at temperature 1, unless told otherwise", () => {
  expect(truncate([3, 2, 1])).toEqual({ kept: [0, 1, 2], probabilities: softmax([3, 2, 1]) });
  expect(truncate([3, 2, 1], { topK: undefined, temperature: undefined })).toEqual(
    truncate([3, 2, 1]),
  );
  expect(HUGGING_FACE_ORDER).toEqual(["temperature", "topK", "topP", "minP"]);
  expect(LLAMA_CPP_ORDER).toEqual(["topK", "topP", "minP", "temperature"]);
  expect(truncate([3, 2, 1], { topP: 0.8, temperature: 0.5 })).toEqual(
    truncate([3, 2, 1], {
      topP: 0.8,
      temperature: 0.5,
      order: HUGGING_FACE_ORDER,
      minTokensToKeep: 1,
    }),
  );
});

test("the result is a distribution over the kept tokens", () => {
  const options = record({ temperature, topK: count, topP: fraction, minP: fraction });
  assert(
    property(maskedLogits, options, (z, parameters) => {
      const truncation = truncate(z, parameters);
      expect(truncation.kept.length).toBeGreaterThan(0);
      expect(truncation.kept).toEqual(truncation.kept.toSorted((a, b) => a - b));
      expect(truncation.probabilities).toBeDistribution();
      expect(truncation.probabilities).toEqual(
        softmax(mask(z, parameters), parameters.temperature),
      );
      expect(z.filter((_, index) => truncation.kept.includes(index))).not.toContain(-Infinity);
    }),
  );
});

test("survivors keep their mutual odds", () => {
  const options = record({ temperature: finite(0.2, 100), topK: count, topP: fraction });
  assert(
    property(logits, options, (z, parameters) => {
      const { kept: indices, probabilities } = truncate(z, parameters);
      const before = softmax(z, parameters.temperature);
      const [first = 0] = indices;
      for (const index of indices) {
        expect(probabilities[index]! / probabilities[first]!).toAgreeWith(
          before[index]! / before[first]!,
          { relative: ODDS_TOLERANCE },
        );
      }
    }),
  );
});

test("top-k and min-p keep all that they kept before", () => {
  const options = oneof(record({ topK: count }), record({ minP: fraction }));
  assert(
    property(maskedLogits, options, (z, parameters) => {
      expect(truncate(mask(z, parameters), parameters)).toEqual(truncate(z, parameters));
    }),
  );
});

test("top-p can drop more when applied again: the survivors' shares have grown", () => {
  const z = logitsOf([0.5, 0.45, 0.05]);
  expect(kept(z, { topP: 0.51 })).toEqual([0, 1]);
  expect(kept(mask(z, { topP: 0.51 }), { topP: 0.51 })).toEqual([0]);
});

test("top-k keeps more tokens as k grows, and never another one instead", () => {
  assert(
    property(maskedLogits, count, count, (z, k, more) => {
      const larger = kept(z, { topK: k + more });
      expect(isSubset(kept(z, { topK: k }), larger)).toBe(true);
      expect(larger.length).toBe(Math.min(k + more, kept(z, {}).length));
    }),
  );
});

test("top-p keeps more tokens as p grows, and never another one instead", () => {
  assert(
    property(maskedLogits, fraction, fraction, (z, p, q) => {
      const [smaller, larger] = [Math.min(p, q), Math.max(p, q)];
      expect(isSubset(kept(z, { topP: smaller }), kept(z, { topP: larger }))).toBe(true);
    }),
  );
});

test("min-p keeps more tokens as the threshold falls, and never another one instead", () => {
  assert(
    property(maskedLogits, fraction, fraction, (z, m, n) => {
      const [lower, higher] = [Math.min(m, n), Math.max(m, n)];
      expect(isSubset(kept(z, { minP: higher }), kept(z, { minP: lower }))).toBe(true);
    }),
  );
});

test("top-p keeps the fewest tokens that hold the share", () => {
  assert(
    property(logits, fraction, (z, topP) => {
      const p = softmax(z);
      const chosen = kept(z, { topP }).map((index) => p[index]!);
      const held = chosen.reduce((sum, share) => sum + share, 0);
      expect(held).toBeGreaterThanOrEqual(topP - SHARE_SLACK);
      const withoutLast = chosen.length === 1 ? 0 : held - Math.min(...chosen);
      expect(withoutLast).toBeLessThanOrEqual(topP + SHARE_SLACK);
    }),
  );
});

test("the tokens that top-k keeps do not depend on the temperature", () => {
  assert(
    property(maskedLogits, count, temperature, (z, topK, T) => {
      expect(kept(z, { topK, temperature: T })).toEqual(kept(z, { topK }));
    }),
  );
});

test("with the temperature last no kept token depends on it", () => {
  const options = record({ topK: count, topP: fraction, minP: fraction });
  assert(
    property(maskedLogits, options, temperature, (z, parameters, T) => {
      const last = { ...parameters, order: LLAMA_CPP_ORDER };
      expect(kept(z, { ...last, temperature: T })).toEqual(kept(z, last));
    }),
  );
});

test("with the temperature first top-p and min-p keep more tokens as it rises", () => {
  const options = oneof(record({ topP: fraction }), record({ minP: fraction }));
  assert(
    property(maskedLogits, options, risingTemperatures, (z, parameters, [cold, hot]) => {
      const fewer = kept(z, { ...parameters, temperature: cold });
      const more = kept(z, { ...parameters, temperature: hot });
      expect(isSubset(fewer, more)).toBe(true);
    }),
  );
});

test("the order of the stages changes what temperature does", () => {
  const options = { topP: 0.8, temperature: 0.5 };
  expect(kept([3, 2, 1], { ...options, order: HUGGING_FACE_ORDER })).toEqual([0]);
  expect(kept([3, 2, 1], { ...options, order: LLAMA_CPP_ORDER })).toEqual([0, 1]);
});

test("each filter works on what the one before it left, renormalised", () => {
  const z = logitsOf([0.4, 0.3, 0.2, 0.1]);
  const options = { topK: 2, topP: 0.55 };
  // 40 % is too little of the whole, but 40 of the remaining 70 % is enough.
  expect(kept(z, { ...options, order: ["topK", "topP"] })).toEqual([0]);
  expect(kept(z, { ...options, order: ["topP", "topK"] })).toEqual([0, 1]);
});

test("50 % and 30 % are a top-p of 80 %, though in doubles their sum is less", () => {
  expect(kept(logitsOf([0.3, 0.1, 0.1, 0.5]), { topP: 0.8 })).toEqual([0, 3]);
  expect(kept(logitsOf([0.1, 0.2, 0.3, 0.4]), { topP: 0.9 })).toEqual([1, 2, 3]);
});

test("a top-p of 1 drops nothing, however unlikely", () => {
  expect(kept([0, -40], { topP: 1 })).toEqual([0, 1]);
  expect(kept([0, -40], { topP: 0.999999 })).toEqual([0]);
});

test("a top-p of 0 keeps one token", () => {
  expect(kept([1, 3, 3], { topP: 0 })).toEqual([1]);
});

test("a min-p of 1 keeps every token as likely as the most likely one", () => {
  expect(kept([3, 1, 3], { minP: 1 })).toEqual([0, 2]);
});

test("a min-p of 0 drops nothing, however unlikely", () => {
  expect(kept([0, -1000], { minP: 0 })).toEqual([0, 1]);
});

test("a min-p of one half keeps a token half as likely", () => {
  expect(kept(logitsOf([0.5, 0.25, 0.24, 0.01]), { minP: 0.5 })).toEqual([0, 1]);
});

test("a k larger than the vocabulary drops nothing", () => {
  expect(kept([1, 2], { topK: 50 })).toEqual([0, 1]);
});

test("top-k keeps exactly k of equal logits, those of lower index", () => {
  expect(kept([2, 1, 2, 2], { topK: 2 })).toEqual([0, 2]);
  expect(kept([1, 1, 1, 1], { topP: 0.6 })).toEqual([0, 1, 2]);
});

test("top-k ranks tokens whose probabilities underflow", () => {
  expect(truncate([0, -1000, -800, -900], { topK: 3 })).toEqual({
    kept: [0, 2, 3],
    probabilities: [1, 0, 0, 0],
  });
});

test("at T = 0 the ranking is still that of the logits", () => {
  expect(truncate([1, 3, 2], { temperature: 0, topK: 2 })).toEqual({
    kept: [1, 2],
    probabilities: [0, 1, 0],
  });
  expect(kept([1, 3, 2], { temperature: 0, topP: 0.9 })).toEqual([1]);
  expect(kept([3, 3, 2], { temperature: 0, minP: 0.1 })).toEqual([0, 1]);
});

test("at T = ∞ all tokens are equal and the index ranks them", () => {
  expect(truncate([1, 3, 2], { temperature: Infinity, topK: 2 })).toEqual({
    kept: [0, 1],
    probabilities: [0.5, 0.5, 0],
  });
  const last = { temperature: Infinity, topK: 2, order: LLAMA_CPP_ORDER };
  expect(kept([1, 3, 2], last)).toEqual([1, 2]);
});

test("no filter leaves fewer than minTokensToKeep, unless there are fewer", () => {
  for (const filter of [{ topK: 1 }, { topP: 0.1 }, { minP: 1 }]) {
    expect(kept([10, 0, -1, -2], { ...filter, minTokensToKeep: 3 })).toEqual([0, 1, 2]);
    expect(kept([10, 0], { ...filter, minTokensToKeep: 3 })).toEqual([0, 1]);
  }
});

test("masked tokens are never kept", () => {
  expect(kept([-Infinity, 2, -Infinity], { topK: 3, minP: 0, minTokensToKeep: 3 })).toEqual([1]);
});

test.each([
  [{ topK: 0 }, "topK must be a positive integer: 0"],
  [{ topK: -1 }, "topK must be a positive integer: -1"],
  [{ topK: 1.5 }, "topK must be a positive integer: 1.5"],
  [{ topP: -0.1 }, "topP must lie between 0 and 1: -0.1"],
  [{ topP: 1.1 }, "topP must lie between 0 and 1: 1.1"],
  [{ topP: NaN }, "topP must lie between 0 and 1: NaN"],
  [{ minP: 1.1 }, "minP must lie between 0 and 1: 1.1"],
  [{ minTokensToKeep: 0 }, "minTokensToKeep must be a positive integer: 0"],
  [{ temperature: -1 }, "temperature must not be negative: -1"],
  [{ order: ["topK", "topK"] }, "order repeats a stage: topK"],
  [{ order: ["topK"], temperature: 2 }, "order leaves out a stage: temperature"],
  [{ order: ["temperature"], minP: 0.1 }, "order leaves out a stage: minP"],
] satisfies [TruncationOptions, string][])("truncate(z, %j) throws: %s", (options, message) => {
  expect(() => truncate([1, 2, 3], options)).toThrow(new RangeError(message));
});

test("an unknown stage is named in the error", () => {
  // @ts-expect-error: no such stage
  expect(() => truncate([1], { order: ["typicalP"] })).toThrow(
    new RangeError("order has an unknown stage: typicalP"),
  );
});

test.each([{ topK: "2" }, { topP: null }, { minP: true }, { minTokensToKeep: null }, { order: 1 }])(
  "truncate(z, %j) throws: the option has the wrong type",
  (options) => {
    // @ts-expect-error: the wrong type
    expect(() => truncate([1, 2, 3], options)).toThrow(TypeError);
  },
);

test("the orders cannot be modified", () => {
  expect(Object.isFrozen(HUGGING_FACE_ORDER)).toBe(true);
  expect(Object.isFrozen(LLAMA_CPP_ORDER)).toBe(true);
});
