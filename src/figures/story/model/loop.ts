import { sampleIndex, softmax } from "../../../math/index.ts";
import type { LanguageModel } from "../../../lm/languageModel.ts";
import { END, type TrainedModel } from "../../../lm/trainedModel.ts";
import { CHAIN_MEMORY } from "../../../lm/wordChain.ts";
import { beginReading, read, unembed } from "../../../lm/transformer/net.ts";

/** A text at T = 0 that has run into a circle. */
export interface Loop {
  /** The opening and all that was written after it, indices into the vocabulary. */
  readonly tokens: readonly number[];
  /** The first token of the circle; what stands before it is never written again. */
  readonly start: number;
  /** After how many tokens it comes back, ≥ 1. */
  readonly period: number;
  /** How many tokens, up to the last, were found to equal the one a period before: at least `period` and `reach`. */
  readonly verified: number;
  /** How many tokens back the model’s next choice can depend on at all. */
  readonly reach: number;
}

/** How many tokens are written before the search gives up. */
export const LOOP_LIMIT = 1500;

const isTrained = (model: LanguageModel): model is TrainedModel => "net" in model;

/**
 * How many tokens back the scores of `model` depend on. Each of L layers looks back C positions, itself included, so
 * that what is C − 1 further back comes in with every layer: L (C − 1) + 1.
 */
export const reachOf = (model: LanguageModel): number =>
  isTrained(model) ? model.net.layers.length * (model.net.context - 1) + 1 : CHAIN_MEMORY;

/** A reading of its own, so that others may ask the same model meanwhile: the logits after one more token. */
function reader(model: LanguageModel): (token: number) => ArrayLike<number> {
  if (!isTrained(model)) {
    const context: number[] = [];
    return (token) => model.logits((context.push(token), context));
  }
  const reading = beginReading(model.net);
  read(model.net, reading, END);
  return (token) => unembed(model.net, read(model.net, reading, token));
}

/**
 * Writes on at T = 0 after `context` (one token at least; ties fall as `uniform` says) until the text provably repeats,
 * or `LOOP_LIMIT` tokens are written; yields the count with each.
 *
 * The proof: if the last `reach` tokens equal those a period before, the scores after them are the same (positions are
 * relative), so the next token is, and so on for ever. It holds in exact arithmetic. Two full periods are compared at
 * least, and each pick among them must have been certain.
 *
 * @yields how many tokens are written after `context`
 */
export function* writeLoop(
  model: LanguageModel,
  context: readonly number[],
  uniform: () => number,
): Generator<number, Loop | undefined> {
  const reach = reachOf(model);
  const tokens: number[] = [];
  /** At p − 1: how many tokens up to the last equal the one p before. */
  const runs: number[] = [];
  let lastTie = -1;
  const next = reader(model);
  let logits: ArrayLike<number> = [];
  const put = (token: number): void => {
    for (let p = 1; p <= tokens.length; p += 1)
      runs[p - 1] = tokens[tokens.length - p] === token ? (runs[p - 1] ?? 0) + 1 : 0;
    tokens.push(token);
    logits = next(token);
  };
  for (const token of context) {
    put(token);
    yield 0;
  }
  while (tokens.length < context.length + LOOP_LIMIT) {
    const shares = softmax(logits, 0);
    const token = sampleIndex(shares, uniform());
    if (shares[token] !== 1) lastTie = tokens.length;
    put(token);
    const found = runs.findIndex((run, i) => run >= Math.max(reach, i + 1));
    const [period, verified] = [found + 1, runs[found] ?? 0];
    const start = tokens.length - verified - period;
    if (found >= 0 && lastTie < tokens.length - verified)
      return { tokens, start, period, verified, reach };
    yield tokens.length - context.length;
  }
  return undefined;
}
