import { expect, test } from "vitest";
import { wordPieces } from "../../../src/model/transformer/words.ts";
import { uniformFrom } from "../../../training/stories/random.ts";
import { tell } from "../../../training/stories/story.ts";

const told = (seed: number, count: number): readonly string[] => {
  const uniform = uniformFrom(seed);
  return Array.from({ length: count }, () => tell(uniform));
};
const texts = told(2, 3000);

test("every story is made of words and marks, and cutting it up loses nothing", () => {
  for (const text of texts) {
    expect(wordPieces(text).join("")).toBe(text);
    expect(text).not.toMatch(/[{}]| {2}|undefined/);
  }
});

test("the same seed tells the same stories, another seed tells others", () => {
  expect(told(2, 20)).toEqual(texts.slice(0, 20));
  const stories = new Set(texts.filter((text) => text.length > 200));
  expect(told(3, 300).filter((text) => stories.has(text))).toEqual([]);
});

test("there are between 700 and 1,000 words and marks, and a seventh of the texts is short", () => {
  const words = new Set(told(2, 20_000).flatMap(wordPieces));
  expect(words.size).toBeGreaterThan(700);
  expect(words.size).toBeLessThan(1000);
  const short = texts.filter((text) => text.length < 130).length / texts.length;
  expect(short).toBeGreaterThan(0.12);
  expect(short).toBeLessThan(0.18);
});
