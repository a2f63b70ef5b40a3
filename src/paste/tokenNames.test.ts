import { expect, test } from "vitest";
import { tokenNames } from "./tokenNames.ts";
import { Tokens } from "./tokens.ts";

const names = (tokens: readonly string[], at = [...tokens.keys()]): readonly string[] =>
  tokenNames(new Tokens(tokens, tokens.map(Number)), at);

test("tokens that differ in blanks or case are shown as what they are", () => {
  expect(names(["Yes", " Yes", "yes", "YES"])).toEqual(["Yes", "␣Yes", "yes", "YES"]);
  expect(names([" Paris", " Lyon"])).toEqual(["Paris", "Lyon"]);
});

test("a token that shows nothing is described, and numbers without words are numbered", () => {
  expect(names(["\n", "\n\n", "\t", " ", "    ", "", "\u200b", "\u00a0", "\ud800"])).toEqual([
    "(new line)",
    "(2 new lines)",
    "(tab)",
    "(space)",
    "(4 spaces)",
    "(empty)",
    "(zero width)",
    "(blank)",
    "(blank)",
  ]);
  expect(names(["", ""])).toEqual(["word 1", "word 2"]);
});

test("of a whole vocabulary only the tokens are named that are shown, by their own numbers where none has a word", () => {
  expect(names(["Yes", " Yes", "No"], [2, 1])).toEqual(["No", "Yes"]);
  expect(names(["", "", ""], [2, 0])).toEqual(["word 3", "word 1"]);
});
