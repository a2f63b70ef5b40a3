import { expect, test } from "vitest";
import { softmax } from "../../src/math/index.ts";
import { modelTexts } from "../../src/words/models.ts";
import { toyModel } from "../../src/lm/toy.ts";
import { SENTENCES } from "../../src/lm/sentences.ts";
import { wordChain } from "../../src/lm/wordChain.ts";

const chain = toyModel();
const contexts = [[], [0], [1], [7, 30], [200, 3], [5, 5, 5], [12, 40, 0]];

test("the chain knows a few hundred words, each once, and has read a few hundred sentences, each once", () => {
  expect(new Set(chain.vocabulary).size).toBe(chain.vocabulary.length);
  expect(chain.vocabulary.length).toBeGreaterThanOrEqual(250);
  expect(chain.vocabulary.length).toBeLessThanOrEqual(400);
  expect(SENTENCES.length).toBeGreaterThanOrEqual(200);
  expect(modelTexts.chain.honesty).toContain(`has read ${SENTENCES.length} little sentences`);
  expect(new Set(SENTENCES).size).toBe(SENTENCES.length);
  for (const sentence of SENTENCES) expect(sentence).toMatch(/^[A-Z][a-z]*( [a-z]+| Sunday)+$/);
});

test("every word has a finite score after whatever was written, and at T = 1 the shares sum to 1 as they are", () => {
  for (const context of contexts) {
    const logits = Array.from(chain.logits(context));
    expect(logits).toHaveLength(chain.vocabulary.length);
    expect(logits.every(Number.isFinite)).toBe(true);
    expect(logits.reduce((sum, z) => sum + Math.exp(z), 0)).toBeCloseTo(1, 12);
  }
});

test("the chain looks two words back and no further, and a full stop makes it forget", () => {
  for (const earlier of [[], [9], [9, 17, 0, 4]]) {
    expect(chain.logits([...earlier, 30, 31])).toEqual(chain.logits([30, 31]));
    expect(chain.logits([...earlier, 0])).toEqual(chain.logits([]));
  }
  const after = (...words: string[]): ArrayLike<number> =>
    chain.logits(words.map((word) => chain.vocabulary.indexOf(` ${word}`)));
  expect(after("over", "the")).not.toEqual(after("on", "the"));
});

test("at T = 1 the chain gives back what it counted, up to its smoothing", () => {
  const model = wordChain(["A b c", "A b c", "A b c", "A b d", "E b d"]);
  const after = (...words: string[]): Record<string, number> => {
    const shares = softmax(model.logits(words.map((word) => model.vocabulary.indexOf(` ${word}`))));
    return Object.fromEntries(model.vocabulary.map((word, i) => [word.trim(), shares[i] ?? 0]));
  };
  expect(after()["A"]).toBeCloseTo(4 / 5, 1);
  expect(after("A", "b")["c"]).toBeCloseTo(3 / 4, 1);
  expect(after("E", "b")["d"]).toBeCloseTo(1, 1);
  expect(after("E", "b")["c"]).toBeGreaterThan(after("E", "b")["A"] ?? 1);
});

test("a pair of words that was never read leaves the word to the shorter contexts", () => {
  const model = wordChain(["A b c", "D b e"]);
  const shares = softmax(
    model.logits([model.vocabulary.indexOf(" c"), model.vocabulary.indexOf(" b")]),
  );
  const share = (word: string): number => shares[model.vocabulary.indexOf(` ${word}`)] ?? 0;
  expect(share("c")).toBeCloseTo(share("e"), 12);
  expect(share("c")).toBeGreaterThan(0.4);
});
