import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  effectiveChoices,
  entropyDerivative,
  entropyOf,
  logSoftmax,
  logSumExp,
  probabilityDerivative,
  sampleIndex,
  softmax,
  softmaxBeta,
  truncate,
} from "../../src/math/index.ts";
import type { TruncationOptions } from "../../src/math/index.ts";
import "../support/matchers.ts";

// Expected results were computed at 90 digits and rounded once. JSON has no infinities and no NaN,
// so these are written as strings.

interface Input {
  readonly logits: number[];
  readonly probs: number[];
}

interface Parameters extends TruncationOptions {
  readonly beta: number;
  readonly u: number;
}

interface Case {
  readonly id: string;
  readonly op: string;
  readonly input: Input;
  readonly params: Parameters;
  /** A number, a list of them, a record of these, or `{ throws: name }`. */
  readonly expected: unknown;
  readonly tolerance: { readonly rtol: number; readonly atol: number };
}

const NON_FINITE = new Map([
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
  ["NaN", NaN],
]);

const { ops, cases }: { ops: Readonly<Record<string, string>>; cases: readonly Case[] } =
  JSON.parse(readFileSync(new URL("reference.json", import.meta.url), "utf8"), (_, leaf) =>
    NON_FINITE.has(leaf) ? NON_FINITE.get(leaf) : leaf,
  );

const OPERATIONS: Readonly<Record<string, (input: Input, params: Parameters) => unknown>> = {
  softmax: ({ logits }, { temperature }) => softmax(logits, temperature),
  logSoftmax: ({ logits }, { temperature }) => logSoftmax(logits, temperature),
  logSumExp: ({ logits }, { temperature }) => logSumExp(logits, temperature),
  softmaxBeta: ({ logits }, { beta }) => softmaxBeta(logits, beta),
  dProbsDT: ({ logits }, { temperature = 1 }) => probabilityDerivative(logits, temperature),
  dEntropyDT: ({ logits }, { temperature = 1 }) => entropyDerivative(logits, temperature),
  sampleIndex: ({ probs }, { u }) => sampleIndex(probs, u),
  pipeline: ({ logits }, options) => {
    const { kept, probabilities } = truncate(logits, options);
    return { kept, probs: probabilities };
  },
  entropyFromLogits: ({ logits }, { temperature }) => {
    const nats = entropyOf(logits, temperature);
    const choices = logits.filter((logit) => logit > -Infinity).length;
    return {
      nats,
      bits: nats / Math.LN2,
      perplexity: effectiveChoices(nats),
      normalised: choices === 1 ? 0 : nats / Math.log(choices),
    };
  },
};

/** Operations of the reference that have a counterpart here, but no case: tested in their own files. */
const WITHOUT_CASE = [
  "entropy",
  "greedy",
  "pipelineKept",
  "reweightTopLogprobs",
  "scaleLogits",
  "sequencePerplexity",
  "topKIndices",
];

/** Operations of the reference that this module does not offer. */
const WITHOUT_COUNTERPART = ["rng", "typicalP"];

test("every operation of the reference is run, has no case, or is not offered", () => {
  const accounted = [...Object.keys(OPERATIONS), ...WITHOUT_CASE, ...WITHOUT_COUNTERPART];
  expect(accounted.toSorted()).toEqual(Object.keys(ops).toSorted());
  expect(new Set(cases.map(({ op }) => op))).toEqual(new Set(Object.keys(OPERATIONS)));
  expect(cases).toHaveLength(99);
});

/** What `run` returns or, like the reference, the name of the error that it throws. */
function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return { throws: error instanceof Error ? error.name : error };
  }
}

test.each(cases)("$op agrees with the reference: $id", (reference) => {
  const { op, input, params, expected, tolerance } = reference;
  const received = attempt(() => OPERATIONS[op]!(input, params));
  expect(received).toAgreeWith(expected, {
    relative: tolerance.rtol,
    absolute: tolerance.atol,
  });
});
