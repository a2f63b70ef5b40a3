import { assert, anything, dictionary, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { rank, topWords } from "../../src/model/ranks/ranks.ts";
import { NAMED, restOf } from "../../src/model/ranks/rest.ts";
import { readModel, temperatureText, TRAITS } from "../../src/widget/readModel.ts";
import { softmax } from "../../src/math/index.ts";

const read = (state: Readonly<Record<string, unknown>>) =>
  readModel({ get: (name) => state[name] });

test("scores come with their words, the largest first", () => {
  const { list, notes } = read({ logits: [1, 3, 2], words: ["a", "b", "c"] });
  expect(list?.words).toEqual(["b", "c", "a"]);
  expect([...(list?.scores ?? [])]).toEqual([3, 2, 1]);
  expect(notes).toEqual([]);
});

test("infinities come as JSON has them, and go so", () => {
  expect(read({ logits: [1], temperature: "inf" }).temperature).toBe(Infinity);
  expect(read({ logits: [1], temperature: Infinity }).temperature).toBe(Infinity);
  expect(temperatureText(Infinity)).toBe("inf");
  expect(temperatureText(0.5)).toBe(0.5);
  const { list, masked } = read({ logits: [1, "-inf", -Infinity, 0], words: ["a", "b", "c", "d"] });
  expect(masked).toBe(2);
  expect(list?.words).toEqual(["a", "d"]);
});

test("what cannot be shown is told in a sentence", () => {
  expect(read({}).notes).toEqual([
    "There are no logits to show: give a list of numbers, one for each word.",
  ]);
  expect(read({ logits: [1, "nan"] }).notes[0]).toBe(
    "Logit 1 is nan, which is neither −∞ nor a number from −1,000,000 to 1,000,000.",
  );
  expect(read({ logits: ["-inf"] }).notes).toEqual(["Every logit is −∞: no word can be picked."]);
  expect(read({ logits: [1, 2], words: ["a"] }).notes[0]).toContain("1 words for 2 logits");
  const odd = read({ logits: [1], temperature: -3 });
  expect(odd.temperature).toBe(1);
  expect(odd.notes[0]).toContain("The temperature is -3");
});

test("no state makes it throw, and whatever is shown adds up to 1", () => {
  assert(
    property(dictionary(constantFrom(...TRAITS), anything()), (state) => {
      const { list, temperature, notes } = read(state);
      expect(notes.every((note) => /^[A-Z].*[.]$/su.test(note))).toBe(true);
      if (!list) return;
      const ranked = rank(list, temperature);
      const named = topWords(ranked, NAMED).reduce((sum, word) => sum + word.probability, 0);
      expect(named + restOf(list, temperature).probability).toBeCloseTo(1, 9);
    }),
  );
});

test("the rest of a whole vocabulary is what softmax over all of it gives the others", () => {
  const logits = Array.from({ length: 50_257 }, (_, i) => 4 * Math.sin(i * i) + Math.cos(3 * i));
  const { list } = read({ logits });
  for (const T of [0.05, 0.3, 1, 2, 17, Infinity]) {
    const shares = softmax(logits, T).toSorted((a, b) => b - a);
    const others = shares.slice(NAMED).reduce((sum, p) => sum + p, 0);
    expect(restOf(list!, T).probability / others).toBeCloseTo(1, 10);
  }
  expect(restOf(list!, 0)).toEqual({ probability: 0, impossible: true });
  const tied = read({ logits: Array.from({ length: 40 }, () => 2) }).list!;
  expect(restOf(tied, 0)).toEqual({ probability: 0.75, impossible: false });
});
