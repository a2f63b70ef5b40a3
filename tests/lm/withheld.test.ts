import { expect, test } from "vitest";
import { WITHHELD, withheld } from "../../src/lm/withheld.ts";
import { isOffensive } from "../../src/weights/offensive.ts";
import { modelFromDisk } from "../support/modelFromDisk.ts";

const text = (...words: string[]): readonly { readonly word: string }[] =>
  words.map((word) => ({ word }));
const shown = (...words: string[]): string =>
  withheld(text(...words), isOffensive)
    .map(({ word }) => word)
    .join("");

test("an offensive word is not shown, however many pieces spell it, and its neighbours are", () => {
  expect(shown("She", " was", " a", " bi", "tch", ".")).toBe(`She was a ${WITHHELD}${WITHHELD}.`);
  expect(shown(" shit", " happens")).toBe(` ${WITHHELD} happens`);
  expect(shown("Fu", "ck", "!")).toBe(`${WITHHELD}${WITHHELD}!`);
});

test("a word that only begins like one is shown", () => {
  expect(shown(" ass", "ume", "d")).toBe(" assumed");
  expect(shown(" Sus", "sex", " is", " far", ".")).toContain(" is far.");
  expect(shown(" cum", "ber", "some")).toBe(" cumbersome");
});

test("what was drawn stays: only the word is another", () => {
  const token = { word: " shit", token: 7, probability: 0.01 };
  expect(withheld([token], isOffensive)).toEqual([{ ...token, word: ` ${WITHHELD}` }]);
});

test("Storyteller’s whole words need no judge", () => {
  expect(modelFromDisk("storyteller").vocabulary.filter((word) => isOffensive(word))).toEqual([]);
});

test("whatever two pieces of Miss Austen’s are put together, no offensive word is shown", () => {
  const pieces = modelFromDisk("austen").vocabulary.filter((piece) => /^ ?[A-Za-z]+$/.test(piece));
  const short = pieces.filter((piece) => piece.trim().length <= 3);
  const spelled = short
    .filter((piece) => piece.startsWith(" "))
    .flatMap((first) => short.filter((next) => !next.startsWith(" ")).map((next) => [first, next]));
  const offensive = spelled.filter((two) => isOffensive(two.join("").trim()));
  expect(offensive.length, "such words can be spelled").toBeGreaterThan(10);
  for (const two of offensive) expect(shown(...two)).toBe(` ${WITHHELD}${WITHHELD}`);
});
