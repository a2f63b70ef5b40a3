import { array, assert, constantFrom, integer, oneof, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { readPaste } from "./paste/readPaste.ts";
import type { Kind } from "./model/playground.ts";
import { cleanWord, type Entry, isScore, UNREPORTED, whyNotLogprobs } from "./model/list.ts";

const chat = JSON.stringify(
  {
    id: "chatcmpl-1",
    object: "chat.completion",
    model: "gpt-4o-mini",
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: "butter and" },
        logprobs: {
          content: [
            {
              token: "butter",
              logprob: -0.31725305,
              bytes: [98],
              top_logprobs: [
                { token: "butter", logprob: -0.31725305, bytes: [98] },
                { token: "jam", logprob: -1.7, bytes: [106] },
                { token: " honey", logprob: -3.25, bytes: null },
              ],
            },
            {
              token: " and",
              logprob: -0.2,
              bytes: [32],
              top_logprobs: [
                { token: " and", logprob: -0.2, bytes: [32] },
                { token: ".", logprob: -9999.0, bytes: [46] },
              ],
            },
          ],
          refusal: null,
        },
        finish_reason: "length",
      },
    ],
  },
  null,
  2,
);
const older = JSON.stringify({
  object: "text_completion",
  choices: [
    {
      text: " butter",
      index: 0,
      logprobs: {
        tokens: [" butter"],
        token_logprobs: [-0.3],
        top_logprobs: [{ " butter": -0.3, " jam": -1.7, seven: -4 }],
        text_offset: [24],
      },
    },
  ],
});
/* Where a token is a number, JavaScript would put it first; an API does not. */
const completion = older.replace("seven", "7");
const response = JSON.stringify({
  object: "response",
  output: [
    { type: "reasoning", summary: [] },
    {
      type: "message",
      content: [
        {
          type: "output_text",
          text: "butter",
          logprobs: [
            {
              token: "butter",
              logprob: -0.3,
              top_logprobs: [
                { token: "butter", logprob: -0.3 },
                { token: "jam", logprob: -1.7 },
              ],
            },
          ],
        },
      ],
    },
  ],
});
const bare = '[{"token": "butter", "logprob": -0.3}, {"token": "jam", "logprob": -1.7}]';
const csv = 'word,logit\r\n"bread, butter",5\r\njam,-1.5\r\n';

/** What was read, as `kind: word number, …` for each position; or the sentence. */
function told(text: string): string {
  const pasted = readPaste(text);
  if ("problem" in pasted) return pasted.problem;
  const lists = pasted.positions.map(({ list }) =>
    list.map(({ word, score }) => `${word} ${score}`).join(", "),
  );
  return `${pasted.kind}: ${lists.join(" | ")}`;
}

test.each([
  [chat, "logprobs: butter -0.31725305, jam -1.7, honey -3.25 | and -0.2, . -9999"],
  [completion, "logprobs: butter -0.3, jam -1.7, 7 -4"],
  [response, "logprobs: butter -0.3, jam -1.7"],
  [bare, "logprobs: butter -0.3, jam -1.7"],
  [csv, "logits: bread, butter 5, jam -1.5"],
  ["token,logprob\nbutter,-0.3\njam,-inf", "logprobs: butter -0.3, jam -9999"],
  ["temperature,word,logit,probability\n1,butter,5,0.7\n1,jam,4,0.3", "logits: butter 5, jam 4"],
  ["butter: 5\njam: 4", "logits: butter 5, jam 4"],
  ["butter = 5\r\n\r\n  jam = −4,5 ", "logits: butter 5, jam -4.5"],
  ["butter\t5\njam\t4e-1", "logits: butter 5, jam 0.4"],
  ["peanut butter 5\njam +4", "logits: peanut butter 5, jam 4"],
  ["12:30: 1\n,: 2", "logits: 12:30 1, , 2"],
  ["butter,5\njam,4", "logits: butter 5, jam 4"],
])("reads %j", (text, list) => {
  expect(told(text)).toBe(list);
});

test("what is written at each position comes with it", () => {
  const pasted = readPaste(chat);
  expect("positions" in pasted && pasted.positions.map(({ written }) => written)).toEqual([
    "butter",
    "and",
  ]);
});

test("tokens that would read alike get names of their own", () => {
  const token = (text: string): string => JSON.stringify({ token: text, logprob: -2 });
  expect(told(`[${["the", " the", "The", "\n", " ", ""].map(token).join()}]`)).toBe(
    "logprobs: the -2, the 2 -2, The -2, (new line) -2, (space) -2, (empty) -2",
  );
  expect(told("a word that is far too long 1\na word that is far too short 2")).toBe(
    "logits: a word that is 1, a word that 2 2",
  );
});

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
  ["butter: 5", "The paste has only one word with a number; 2 are the fewest."],
  ["butter: 5\njam: 2000", "Line 2: “jam” has 2000, which is not from −1000 to 1000."],
  [
    "word,logprob\nbutter,0.5\njam,-1",
    "Line 2: “butter” has 0.5, which is no log-probability: those lie from −1000 to 0, or are −9999 where nothing was told.",
  ],
  [
    "word,logprob\nbutter,-0.1\njam,-0.1",
    "The paste cannot be log-probabilities: together they stand for 1.81, and no more than 1 is possible.",
  ],
  [
    '{\n  "choices": [\n    {"logprobs": }\n  ]\n}',
    "Line 3 is not JSON: expected a value, found “}”.",
  ],
  [
    '[{"token": "a", "logprob": -1},\n{"token": "b" "logprob": -2}]',
    'Line 2 is not JSON: expected a comma or }, found “"logprob": -2}]”.',
  ],
  ['{"choices": [', "Line 1 is not JSON: expected a value, found the end of the text."],
  [
    '{"choices": [{"logprobs": null}]}',
    "This answer carries no list of likely tokens. Ask the API for them: logprobs true and top_logprobs 5, say.",
  ],
  [
    chat.replace('"logprob": -3.25', '"logprob": "low"'),
    "In position 1, token 3, “honey”, has no “logprob” that is a number: it is “low”.",
  ],
  [
    chat.replace("-9999", "0.1"),
    "Position 2: “.” has 0.1, which is no log-probability: those lie from −1000 to 0, or are −9999 where nothing was told.",
  ],
])("says what is wrong with %j, and where", (text, problem) => {
  expect(told(text)).toBe(problem);
});

test("sixty words are read, and sixty-one are counted", () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, i) => `word ${i}: ${i}`).join("\n");
  expect(told(lines(60))).toMatch(/^logits: word 0 0, /);
  expect(told(lines(61))).toBe("The paste has 61 words; 60 are the most.");
});

const pieces = [chat, completion, response, bare, csv, "butter: 5\njam: 4\nhoney = 3"];
/** A valid paste with pieces cut out and others put in. */
const mutated = tuple(
  constantFrom(...pieces),
  array(
    tuple(
      integer({ min: 0, max: 2000 }),
      integer({ min: 0, max: 40 }),
      oneof(
        string({ unit: "binary", maxLength: 6 }),
        constantFrom(
          "",
          "{",
          "]",
          "[",
          '"',
          ",",
          "\n",
          "-9999",
          "1e999",
          "NaN",
          "-Infinity",
          "<b>",
          "__proto__",
          "null",
          "0",
          "\ud800",
        ),
      ),
    ),
    { maxLength: 3 },
  ),
).map(([text, changes]) =>
  changes.reduce((changed, [at, cut, put]) => {
    const place = at % (changed.length + 1);
    return changed.slice(0, place) + put + changed.slice(place + cut);
  }, text),
);
const anything = oneof(
  { arbitrary: mutated, weight: 3 },
  string({ unit: "binary", maxLength: 80 }),
  string({ unit: constantFrom(...'[]{}":,.-0123456789e\n\t aß'), maxLength: 60 }),
);

/** What is wrong with a sentence; what it quotes is the reader's own. */
function faultsOfSentence(problem: string): readonly string[] {
  const own = problem.replaceAll(/“.*”/gsu, "“…”");
  return [
    ...(/^[A-Z].*[.]$/su.test(problem) ? [] : ["no sentence"]),
    ...(/undefined|\[object|NaN/.test(own) ? ["no words"] : []),
    ...(/[\n\r]/.test(problem) ? ["more than a line"] : []),
    ...(problem.length < 260 ? [] : ["too long"]),
  ];
}

/** What is wrong with a list. */
function faultsOfList(list: readonly Entry[], kind: Kind): readonly string[] {
  const plain = ({ word, score, ...more }: Entry): boolean =>
    word !== "" &&
    cleanWord(word) === word &&
    isScore(score) &&
    (kind === "logits" ? score !== UNREPORTED : score <= 0) &&
    Object.keys(more).length === 0;
  return [
    ...(list.length >= 2 && list.length <= 60 ? [] : ["its length"]),
    ...(new Set(list.map(({ word }) => word)).size === list.length ? [] : ["twins"]),
    ...list.filter((entry) => !plain(entry)).map((entry) => JSON.stringify(entry)),
    ...(kind === "logprobs" && whyNotLogprobs(list) ? ["no log-probabilities"] : []),
  ];
}

test("ten thousand pastes of any kind give sane lists of plain texts, or one sentence", () => {
  let [lists, sentences] = [0, 0];
  assert(
    property(anything, (text) => {
      const pasted = readPaste(text);
      const failed = "problem" in pasted;
      if (failed) sentences++;
      else lists++;
      const faults = failed
        ? faultsOfSentence(pasted.problem)
        : pasted.positions.flatMap(({ list }) => faultsOfList(list, pasted.kind));
      expect(faults).toEqual([]);
      expect(failed || pasted.positions.length > 0).toBe(true);
    }),
    { numRuns: 10_000 },
  );
  expect(lists).toBeGreaterThan(500);
  expect(sentences).toBeGreaterThan(500);
});

test("a paste of a million brackets, tabs or quotation marks is answered like any other", () => {
  for (const piece of ["[", "\t", '"', "{", "a\t"])
    expect(readPaste(`a${piece.repeat(500_000)}b`)).toHaveProperty("problem");
  expect(readPaste("[".repeat(1_000_000))).toHaveProperty("problem");
  expect(readPaste("a".repeat(2_000_001))).toHaveProperty("problem");
});
