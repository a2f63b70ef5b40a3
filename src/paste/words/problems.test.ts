import { expect, test } from "vitest";
import { describePaste } from "../../../tests/support/describePaste.ts";
import { readPaste } from "../readPaste.ts";

const told = (text: string): string => describePaste(readPaste(text));

test.each([
  ["", "There is nothing to read yet: paste something first."],
  [
    "butter",
    "Line 1, “butter”, is not a word and a number. Write one word to a line, such as “butter: 5”.",
  ],
  [
    "butter: 5\n\njam: four",
    "Line 3, “jam: four”, is not a word and a number. Write one word to a line, such as “butter: 5”.",
  ],
  [
    "word,logprob\nbutter,0.5\njam,-1",
    "Line 2: “butter” has 0.5, which is no log-probability: none is above 0.",
  ],
  [
    "word,logprob\nbutter,-0.1\njam,-0.1",
    "The paste cannot be log-probabilities: together they stand for 1.81, and no more than 1 is possible.",
  ],
  [
    '{\n  "choices": [\n    {"logprobs": }\n  ]\n}',
    "Line 3 cannot be read: expected a value, found “}”.",
  ],
  [
    "[ 5.   4. ... -1.  -2. ]",
    "The print leaves numbers out where it has “...”. Print all of them, with .tolist(), say.",
  ],
  [
    "PK\u0003\u0004xx\0",
    "This is a zip archive, as .xlsx, .npz and .docx files are. Save the sheet as .csv, or one array as .npy.",
  ],
  [
    '[{"token":"a","logprob":-0.1},{"token":"b","logprob":-0.2},{"token":"c","logprob":-0.1}]',
    "This tells only the tokens that were written, one number each, and no likely alternatives to compare. Ask the API for alternatives too, with top_logprobs: 5, say: logprobs: true alone gives none.",
  ],
])("%j gets a true sentence", (text, sentence) => {
  expect(told(text)).toBe(sentence);
});

test.each([
  ["a 0x3c00\nb 0x4000", /^These are hexadecimal numbers/],
  ["<-9%", /^Line 1, “<-9%”, is not a word and a number/],
  ["butter 1 in 2\njam 1 in 4", /^Line 1, “butter 1 in 2”, is not a word and a number/],
  ["butter 3:1\njam 1:3", /^Line 1, “butter 3:1”, is not a word and a number/],
  [
    '{"candidates":[{"logprobsResult":{"chosenCandidates":[{"token":"Hi","logProbability":-0.1},{"token":"!","logProbability":-0.2}]}}]}',
    /Gemini tells them if asked with logprobs: 5/,
  ],
  [
    '{"inputTextTokenCount":5,"results":[{"tokenCount":2,"outputText":"Hi"}]}',
    /^This is an answer of a model on Bedrock that carries no likely tokens/,
  ],
])("%j is refused for a true reason", (text, reason) => {
  expect(told(text)).toMatch(reason);
});
