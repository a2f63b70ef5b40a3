import { randomLcg } from "d3";
import { expect, test } from "vitest";
import { greedy } from "../../math/index.ts";
import type { LanguageModel } from "../../lm/languageModel.ts";
import { toyModel } from "../../lm/toy.ts";
import { type Loop, LOOP_LIMIT, reachOf, writeLoop } from "./model/loop.ts";
import { openings, openingTokens } from "./model/state.ts";
import { modelFromDisk } from "../../../tests/support/modelFromDisk.ts";

function loopOf(model: LanguageModel, context: readonly number[]): Loop | undefined {
  const work = writeLoop(model, context, randomLcg(0.3));
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const storyteller = modelFromDisk("storyteller");

test("Storyteller at T = 0 runs into a circle, and stays in it for two more periods", () => {
  const context = openingTokens(storyteller, openings.storyteller[0]);
  const loop = loopOf(storyteller, context);
  if (!loop) throw new Error("no circle was found");
  const { tokens, start, period, verified, reach } = loop;
  expect(reach).toBe(3 * 159 + 1);
  expect(verified).toBeGreaterThanOrEqual(Math.max(reach, period));
  expect(start + period + verified).toBe(tokens.length);
  // The shortest circle, entered at the first place of it that there is.
  for (let shorter = 1; shorter < period; shorter += 1)
    expect(tokens.slice(-period).every((t, i) => t === tokens.at(i - period - shorter))).toBe(
      false,
    );
  expect(start === 0 || tokens[start - 1] !== tokens[start - 1 + period]).toBe(true);
  const text = [...tokens];
  for (let i = 0; i < 2 * period; i += 1) {
    const next = greedy(storyteller.logits(text));
    expect(next).toBe(text[text.length - period]);
    text.push(next);
  }
}, 60_000);

test("the chain’s circle is the shortest, whatever it goes on from", () => {
  for (const text of openings.chain) {
    const loop = loopOf(toyModel(), openingTokens(toyModel(), text));
    expect(loop).toMatchObject({ reach: 2, period: 7 });
  }
});

test("a text that is drawn from a tie has no circle: nothing says how the next tie falls", () => {
  const model: LanguageModel = { vocabulary: ["a", "b"], logits: () => [1, 1] };
  const work = writeLoop(model, [0], () => 0.2);
  let last = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) last = step.value;
  expect(step.value).toBeUndefined();
  expect(last).toBe(LOOP_LIMIT);
});

test("the reach is what all layers together can look back, and two tokens for the chain", () => {
  const model = {
    ...storyteller,
    net: { ...storyteller.net, context: 400 },
  };
  expect(reachOf(model)).toBe(3 * 399 + 1);
  expect(reachOf(toyModel())).toBe(2);
});
