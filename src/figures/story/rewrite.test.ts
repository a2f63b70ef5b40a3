import { expect, test } from "vitest";
import { greedy } from "../../math/index.ts";
import { toyModel } from "../../lm/toy.ts";
import { withPrefixCache } from "./model/prefixCache.ts";
import { rewrite } from "./model/rewrite.ts";
import { RECORDED_TEMPERATURES, openings, openingTokens, STORY_TOKENS } from "./model/state.ts";
import { LADDER } from "../../model/temperature.ts";
import { type Text, write } from "../../lm/writing.ts";
import recordedFour from "./recorded.json";
import recordedAlong from "./recordedAlong.json";
import { diceOf } from "./storyDice.ts";
import { modelFromDisk } from "../../../tests/support/modelFromDisk.ts";

const storyteller = modelFromDisk("storyteller");
const opening = openingTokens(storyteller, openings.storyteller[0]);
const finish = (work: Generator<unknown, Text>): Text => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};
const tokens = (text: Iterable<{ readonly token: number }>): number[] =>
  Array.from(text, ({ token }) => token);

test("the same seed writes the same text, and another seed another one", () => {
  const model = withPrefixCache(storyteller);
  const at = (seed: string) => tokens(finish(rewrite(model, 1, diceOf(seed), opening)));
  const text = at("warm");
  expect(text).toHaveLength(STORY_TOKENS);
  expect(at("luck")).not.toEqual(text);
  expect(at("warm")).toEqual(text);
});

test("a text written anew from kept logits is the text written from scratch, all along the dial", () => {
  const model = withPrefixCache(storyteller);
  const dice = diceOf("warm");
  // Back and forth, with ends and neighbours.
  for (const stop of [50, 51, 52, 48, 60, 0, 1, 75, 76, 100, 50, 20, 51]) {
    const temperature = LADDER[stop] ?? 1;
    const again = finish(rewrite(model, temperature, dice, opening));
    expect(again, `stop ${stop}`).toEqual([...write(storyteller, temperature, dice, opening)]);
  }
});

test("what is kept is not asked for again: only from the first token that differs on", () => {
  const toy = toyModel();
  let asked = 0;
  const model = withPrefixCache({
    vocabulary: toy.vocabulary,
    logits: (context) => ((asked += 1), toy.logits(context)),
  });
  const dice = diceOf("warm");
  const before = tokens(finish(rewrite(model, 1, dice, [])));
  expect(asked).toBe(STORY_TOKENS);
  finish(rewrite(model, 1, dice, []));
  expect(asked).toBe(STORY_TOKENS);
  const after = tokens(finish(rewrite(model, 1.05, dice, [])));
  const parting = after.findIndex((token, i) => token !== before[i]);
  expect(asked - STORY_TOKENS).toBe(parting === -1 ? 0 : STORY_TOKENS - 1 - parting);
  expect(model.hasCached([])).toBe(true);
  expect(model.hasCached([1, 1, 1])).toBe(false);
});

test("at T = 0 each token is the one with the largest score", () => {
  const context = [...opening];
  for (const { token, probability } of finish(
    rewrite(withPrefixCache(storyteller), 0, diceOf("warm"), opening),
  )) {
    expect(token).toBe(greedy(storyteller.logits(context)));
    expect(probability).toBe(1);
    context.push(token);
  }
});

test("a token of share 0 is never written", () => {
  const model = withPrefixCache(storyteller);
  for (const temperature of [0, 0.001, 0.05, 1, Infinity])
    for (const { probability } of finish(rewrite(model, temperature, diceOf("luck"), opening)))
      expect(probability).toBeGreaterThan(0);
});

test("the recorded texts are the model’s own; if not, run: node training/record.mjs", () => {
  const recorded = [...recordedFour, ...recordedAlong].toSorted(
    (a, b) => (a.temperature ?? Infinity) - (b.temperature ?? Infinity),
  );
  expect(recorded.map(({ temperature }) => temperature ?? Infinity)).toEqual(RECORDED_TEMPERATURES);
  for (const { temperature, tokens: kept, words, probabilities } of recorded) {
    const text = [...write(storyteller, temperature ?? Infinity, diceOf("warm"), opening)];
    expect(kept).toEqual(tokens(text));
    expect(words).toEqual(text.map(({ word }) => word));
    text.forEach(({ probability }, i) => expect(probabilities[i]).toBeCloseTo(probability, 3));
  }
});

test("every model knows every word of its openings", () => {
  for (const model of [storyteller, modelFromDisk("austen")])
    for (const text of model === storyteller ? openings.storyteller : openings.austen)
      expect(model.encode(text)).not.toHaveProperty("unknown");
  for (const text of openings.chain)
    expect(openingTokens(toyModel(), text), text).toHaveLength(text.split(" ").length);
});
