import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { heldOutCopies } from "../../../training/evaluate/evaluate.ts";
import { tellCorpus } from "../../../training/stories/corpus.ts";
import { uniformFrom } from "../../../training/stories/random.ts";
import { tell } from "../../../training/stories/story.ts";

const { train, heldOut, vocabulary } = tellCorpus();
const texts = train.texts.slice(0, 3000);

test("every story is made of words and marks", () => {
  for (const text of texts) expect(text).not.toMatch(/[{}]| {2}|undefined/);
});

test("the same seed tells the same stories, another seed tells others", () => {
  const uniform = uniformFrom(2);
  expect(Array.from({ length: 20 }, () => tell(uniform))).toEqual(texts.slice(0, 20));
});

test("there are between 700 and 1,000 words and marks, and a seventh of the texts is short", () => {
  expect(vocabulary.length).toBeGreaterThan(700);
  expect(vocabulary.length).toBeLessThan(1000);
  const short = texts.filter((text) => text.length < 130).length / texts.length;
  expect(short).toBeGreaterThan(0.12);
  expect(short).toBeLessThan(0.18);
});

test("the model card says how long the texts are, and how much of what was held out stands in the training text", () => {
  const card = readFileSync("training/MODEL-CARD.md", "utf8").replaceAll(/ +/g, " ");
  const told = heldOutCopies(train.tokens, heldOut.tokens, vocabulary);
  const sentences = `${(100 * told.copiedSentences).toFixed(1)}%`;
  for (const [row, cell] of [
    ["Training text, tokens", train.tokens.length.toLocaleString("en")],
    ["Held-out text, tokens", heldOut.tokens.length.toLocaleString("en")],
    [
      "Held-out texts (Miss Austen: paragraphs) that stand in the training text, too",
      `${told.copiedTexts} of ${told.texts}`,
    ],
    ["Held-out sentences that do", sentences],
  ])
    expect(card).toContain(`| ${row} | ${cell} |`);
  expect([told.copiedTexts, told.texts, sentences]).toEqual([45, 800, "88.2%"]);
  const copied = Number(/\n\| 1 \|(?:[^|]*\|){5} ([\d.]+)% \|/.exec(card)?.[1]);
  expect(100 * told.copiedSentences).toBeGreaterThan(copied);
});

test("the held-out texts that were told in training are of a sentence or two: no story is", () => {
  const known = new Set(train.texts);
  const copies = heldOut.texts.filter((text) => known.has(text));
  expect(copies).toHaveLength(45);
  for (const text of copies) expect(text.match(/[.!?]/g)?.length).toBeLessThanOrEqual(2);
});
