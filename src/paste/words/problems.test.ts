import { expect, test } from "vitest";
import { describePaste } from "../../../tests/support/describePaste.ts";
import { readPaste } from "../readPaste.ts";
import { noteSentence } from "./notes.ts";
import { placeSentence } from "./places.ts";

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
    '{"model_name":"ensemble","output_log_probs":[-0.1,-0.2],"cum_log_probs":-0.3}',
    /^This tells only the tokens that were written/,
  ],
  [
    "# A tibble: 2 × 3\n  token logprob top_logprobs\n  <chr>   <dbl> <list>      \n1 Hi     -0.2   <list [2]>  \n2 !      -0.9   <list [2]>",
    /^Line 2, “token logprob top_log/,
  ],
  [
    '{"object":"error","message":"Sample logprobs of 50 are too many.","type":"BadRequestError","code":400}',
    /^The API answered with an error: “Sample logprobs of 50 are too many”\.$/,
  ],
  [
    '{"message":"extraneous key [logprobs] is not permitted"}',
    /^The API answered with an error: “extraneous key/,
  ],
  [
    '{"inputTextTokenCount":5,"results":[{"tokenCount":2,"outputText":"Hi"}]}',
    /^This is an answer of a model on Bedrock that carries no likely tokens/,
  ],
])("%j is refused for a true reason", (text, reason) => {
  expect(told(text)).toMatch(reason);
});

const TOKEN = '{"token":"a","logprob":-20}\n';
const EVENT = 'data: {"top_logprobs":[{"a":-0.2,"b":-1.8}]}\n';

test.each([
  ["tokens of one place", TOKEN.repeat(20_001)],
  ["pieces of a stream that say nothing", 'data: {"a":[1]}\n'.repeat(20_001)],
])("more %s than a paste has are told, and none of them read", (_, text) => {
  expect(told(text)).toBe(
    "There are more than 20,000 lists or lines of values. Paste one answer, or the scores of one position.",
  );
});

test.each([
  ["lists one after another", "[1,2]\n"],
  ["rows of numbers", "1 2 3\n"],
  ["rows with numbers that are none", "1 2 -inf\n"],
  ["events of a stream", EVENT],
  ["lists in a list", "[1,2],", "[", "[1,2]]"],
  ["places of an answer", '{"a":-0.2,"b":-1.8},', '{"tokens":["a"],"top_logprobs":[', '{"a":-1}]}'],
])("of more %s than anybody looks at the first are read, which is told", (_, piece, ...around) => {
  const [head = "", tail = ""] = around;
  const read = (count: number) => readPaste(head + piece.repeat(count) + tail);
  const places = (count: number) => {
    const pasted = read(count);
    return "reading" in pasted
      ? [pasted.reading.places.length, pasted.reading.notes.map(noteSentence).join(" ")]
      : [pasted.problem.problem];
  };
  const sentence =
    "There are more than 2,000 positions: the first 2,000 are read, and the later ones left out.";
  expect(places(1_900)).not.toContainEqual(expect.stringContaining(sentence));
  expect(places(40_000)).toEqual([2_000, expect.stringContaining(sentence)]);
});

test("a stream whose first event has no alternatives stops at as many places", () => {
  const pasted = readPaste(
    `data: {"choices":[{"delta":{"role":"assistant"}}]}\n${EVENT.repeat(9_000)}`,
  );
  expect("reading" in pasted && pasted.reading.places.length).toBe(2_000);
  expect("reading" in pasted && pasted.reading.places.slice(0, 1).map(placeSentence)).toEqual([
    "Position 1.",
  ]);
});

test("the tokens of one place are never fewer than are pasted, however many lines those are", () => {
  const pasted = readPaste(TOKEN.repeat(20_000));
  expect("reading" in pasted && pasted.reading.places.map(({ tokens }) => tokens.length)).toEqual([
    20_000,
  ]);
});

test("a list of more numbers than any vocabulary has is told, in brackets or not", () => {
  const sentence =
    "There are more than 300,000 numbers. No vocabulary has as many: paste the scores of one position.";
  expect(told(`[${"1,".repeat(300_001)}`)).toBe(sentence);
  expect(told("1\n".repeat(300_001))).toBe(sentence);
});
