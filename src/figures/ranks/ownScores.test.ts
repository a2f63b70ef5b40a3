import { array, assert, integer, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { readPaste } from "../../paste/readPaste.ts";
import { MOST_SCORES } from "./model/limits.ts";
import { ownScoresOf } from "./ownScores.ts";

/** Scores and words, highest first; or the sentence. */
function read(text: string) {
  const reading = ownScoresOf(readPaste(text));
  if ("problem" in reading) return reading.problem;
  const { scores, words } = reading.positions[0]!.list();
  return { scores: [...scores], words };
}

test.each([
  ["3\n5.5\n-1e1", [5.5, 3, -10], undefined],
  ["jam\t4\r\nbutter\t5\r\n", [5, 4], ["butter", "jam"]],
  ["word,logit\njam,4\nbutter,5", [5, 4], ["butter", "jam"]],
  ["\n\n jam , −4\n\n butter ,5", [5, -4], ["butter", "jam"]],
  ['"so, it is",2\n"say ""hi""",1', [2, 1], ["so, it is", 'say "hi"']],
  [",: 2\n:: 1", [2, 1], [",", ":"]],
  ["[1, 2.5, -3]", [2.5, 1, -3], undefined],
  ["\uFEFF1\n2", [2, 1], undefined],
  ["<b>x</b>: 1\n2", [2, 1], ["", "<b>x</b>"]],
  ["Butter;5,25\nHonig;4,5", [5.25, 4.5], ["Butter", "Honig"]],
  ["[[5.0, 4.0, -Infinity]]", [5, 4], undefined],
])("%j is read", (text, scores, words) => {
  expect(read(text)).toEqual({ scores, words });
});

test.each([
  ["5", "The paste has only one number; 2 are the fewest."],
  ["1\n1e9", "A score has 1000000000, which is not between −1,000,000 and 1,000,000."],
  [
    "5\n\nbutter",
    "Line 3, “butter”, is not a word and a number. Write one word to a line, such as “butter: 5”.",
  ],
  ["[1, NaN]", "Number 2 is not finite: it is NaN."],
])("%j gets a sentence", (text, problem) => {
  expect(read(text)).toBe(problem);
});

test("as many scores as there may be are read, and one more is too many", () => {
  const lines = Array.from({ length: MOST_SCORES }, (_, i) => String(-i)).join("\n");
  expect(read(lines)).toHaveProperty("scores.length", MOST_SCORES);
  expect(read(`${lines}\n1`)).toMatch(/^There are more than 300,000 numbers/);
});

test("log-probabilities that are not all are said to share what is not theirs", () => {
  const reading = ownScoresOf(readPaste("token,logprob\na,-0.3\nb,-2.5"));
  expect("told" in reading && reading.told.at(-1)).toBe(
    "They hold 82% of all picks at T = 1; here they share everything among themselves, as if there were no others.",
  );
});

test("what is written of scores is read back", () => {
  const word = string({ unit: "grapheme" }).filter(
    (w) =>
      /^[^\s:,;"[({]/.test(w) &&
      w.trim() === w &&
      /^[\p{L}\p{N} ]+$/u.test(w) &&
      /\p{L}/u.test(w) &&
      w.length < 20,
  );
  assert(
    property(array(tuple(word, integer({ min: -999, max: 999 })), { minLength: 2 }), (list) => {
      const text = `word,logit\n${list.map(([w, z]) => `"${w}",${z}`).join("\n")}`;
      const result = read(text);
      if (typeof result === "string") throw new Error(result);
      expect(result.scores).toEqual(list.map(([, z]) => z).toSorted((a, b) => b - a));
    }),
    { numRuns: 200 },
  );
});
