import { figures } from "../../src/figures/registry.ts";
import { tidied } from "../../src/figures/hidden/state.ts";
import { plainOf } from "../../src/paste/foreign/foreign.ts";
import { readLists } from "../../src/figures/playground/pastedLists.ts";
import { typedScore, typedVocabSize, typedWord } from "../../src/figures/playground/problems.ts";
import { tidyPrompt } from "../../src/lm/prompt.ts";
import { suggestPrompts } from "../../src/figures/prompt/model/suggestions.ts";
import { ownScoresOf } from "../../src/figures/ranks/ownScores.ts";
import { readPaste } from "../../src/paste/readPaste.ts";
import { parseTemperature } from "../../src/model/temperature.ts";

/** Texts that make a careless pattern try every beginning with every end: a piece again and again, then what spoils it. */
export const FAMILIES: readonly (readonly [head: string, piece: string, tail: string])[] = [
  ["", "1", "x"],
  ["", "א 1\n", ""],
  ["1.", "1", "x"],
  ["", "1e1", "x"],
  ["", "a", ""],
  ["(", '("a" 1) ', ""],
  ["a", "\t", "x"],
  ["a", " ", "x"],
  ["token,logprob\n", "a,-1\n", ""],
  ["a", " :", "x"],
  ["a", "\t", "\u2028:"],
  ["a,", " ", "\u2028"],
  ["", ",", "x"],
  ["", "a,1,", "logit"],
  ["", '"', ""],
  ["", "1,2,3\n", ""],
  ['"a"', "\t", "\u2028"],
  ["word,logit\n", '"', ","],
  ["word,logit\n", "1,", "x"],
  ["", ".", "x"],
  ["", "\n", "x"],
  ["", "\r\n ", "x"],
  ["0,5.0\n1,4.0\n", "2,3.5\n", "3,2.0,1"],
  ["", "a,1\n", ""],
  ["", "a:1\n", ""],
  ["", "a:", ""],
  ["", "1\n", ""],
  ["", "[", ""],
  ["", "a 1,5\n", ""],
  ["", "1;2\n", ""],
  ["", 'data: {"logprobs":[{"token":"a","top_logprobs":[{"token":"a","logprob":-0.1}]}]}\n\n', ""],
  ["[", "[1,2],", "[1,2]]"],
  ["", "[1] ", "\n"],
  ["{", "a:1,", ""],
  ["[1,", "[", ""],
  ["[1", " ", ""],
  ["", '{"a":', ""],
  ['["', "\\n", ""],
  ['"', "\\n", '"'],
  ["[", "-1.5,\n", "]"],
  ["", "a*1_", ""],
  ["", "%2A", "*1_b*2"],
  ["", "-", ""],
  ["", "é", "!"],
  ["", "😀", "!"],
];

/** The text of a family, about `length` characters long. */
export const textOf = ([head, piece, tail]: (typeof FAMILIES)[number], length: number): string =>
  head + piece.repeat(Math.round(length / piece.length)) + tail;

/** The different parameters of the figures' links, each with a figure that has it. */
const links = new Map(
  figures.flatMap((figure) =>
    figure.parameters.map(
      ({ name, expects }) => [`${name}: ${expects}`, { figure, name }] as const,
    ),
  ),
);

/** Everything that reads what a reader, a link or a file says, each under its name. */
export const PARSERS: readonly (readonly [name: string, parse: (text: string) => unknown])[] = [
  ["a paste", (text) => readLists(plainOf(text))],
  ["a file of scores", (text) => ownScoresOf(readPaste(text))],
  ["a prompt", tidyPrompt],
  ["a prompt of single words", tidied],
  ["a begun word", (text) => suggestPrompts([" butter", " jam"], text, "")],
  ["a typed word", (text) => typedWord(text, [], 0)],
  ["a typed score", typedScore],
  ["a typed size", (text) => typedVocabSize(text, 2)],
  ["a typed temperature", parseTemperature],
  ...[...links].map(
    ([name, link]) =>
      [`the link’s ${name}`, (text: string) => link.figure.open([[link.name, text]])] as const,
  ),
];
