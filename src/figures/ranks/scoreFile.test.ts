import { array, assert, integer, oneof, property, string, constantFrom, tuple } from "fast-check";
import { expect, test } from "vitest";
import { MOST_SCORES, readScores } from "./model/scoreFile.ts";
import { scoreProblem } from "./words.ts";

/** Scores and words, highest first; or the sentence. */
function read(text: string) {
  const reading = readScores(text);
  if ("problem" in reading) return scoreProblem(reading.problem);
  const { scores, words } = reading.list;
  return { scores: [...scores], words };
}

test.each([
  ["3\n5.5\n-1e1", [5.5, 3, -10], undefined],
  ["jam: 4\nbutter: 5", [5, 4], ["butter", "jam"]],
  ["jam\t4\r\nbutter\t5\r\n", [5, 4], ["butter", "jam"]],
  ["word,logit\njam,4\nbutter,5", [5, 4], ["butter", "jam"]],
  ["\n\n jam , −4\n\n butter ,5", [5, -4], ["butter", "jam"]],
  ['"so, it is",2\n"say ""hi""",1', [2, 1], ["so, it is", 'say "hi"']],
  [",: 2\n:: 1", [2, 1], [",", ":"]],
  ["[1, 2.5, -3]", [2.5, 1, -3], undefined],
  ["\uFEFF1\n2", [2, 1], undefined],
  ["<b>x</b>: 1\n2", [2, 1], ["", "<b>x</b>"]],
])("%j is read", (text, scores, words) => {
  expect(read(text)).toEqual({ scores, words });
});

test.each([
  ["", "There are no scores to read here. Write at least two, one a line."],
  ["5", "There are no scores to read here. Write at least two, one a line."],
  ["5\n\nbutter", "Line 3, “butter”, does not end in a number."],
  ["a: 1\nb: -Infinity", "Line 2, “b: -Infinity”, has no finite score."],
  [
    "butter,5,0.58\n",
    "Line 1, “butter,5,0.58”, has two numbers. Write one score a line, or the word in quotes.",
  ],
  ["1\n1e9", "Line 2, “1e9”, has a score that is not between −1,000,000 and 1,000,000."],
  ["1\n1e999", "Line 2, “1e999”, has a score that is not between −1,000,000 and 1,000,000."],
  ["[1, 2", "The list in brackets is not JSON that can be read."],
  ['[1, "2"]', "Item 2 of the list is not a number."],
  ["[1, 1e99]", "Item 2 of the list is not between −1,000,000 and 1,000,000."],
  [`1\n${"x".repeat(50)}`, `Line 2, “${"x".repeat(24)}…”, does not end in a number.`],
])("%j gets a sentence", (text, problem) => {
  expect(read(text)).toBe(problem);
});

test("as many scores as there may be are read, and one more is too many", () => {
  const lines = Array.from({ length: MOST_SCORES }, (_, i) => String(-i)).join("\n");
  expect(read(lines)).toHaveProperty("scores.length", MOST_SCORES);
  expect(read(`${lines}\n1`)).toMatch(/^There are more than 300,000 scores/);
  expect(read(`[${lines.replaceAll("\n", ",")},1]`)).toMatch(/^There are more than 300,000/);
});

test("any text gets a list of finite scores in order, or a sentence", () => {
  const line = oneof(
    string({ unit: "binary" }),
    tuple(string(), constantFrom(":", ",", "\t", ";", "]"), integer()).map((parts) =>
      parts.join(""),
    ),
    constantFrom("[", "1", "-2.5", "[]", "[1,2]", "nan", "1e", "+", "−"),
  );
  assert(
    property(array(line), (lines) => {
      const reading = readScores(lines.join("\n"));
      const problem = "problem" in reading ? scoreProblem(reading.problem) : "None.";
      const scores = "list" in reading ? [...reading.list.scores] : [1, 0];
      expect(problem).toMatch(/^[A-Z].*\.$/s);
      expect(scores).toEqual(scores.toSorted((x, y) => y - x));
      expect(scores.every(Number.isFinite)).toBe(true);
      expect(scores.length).toBeGreaterThan(1);
    }),
    { numRuns: 1_000 },
  );
});

test("what is written of scores is read back", () => {
  const word = string({ unit: "grapheme" }).filter(
    (w) =>
      /^[^\s:,;"[]/.test(w) &&
      w.trim() === w &&
      !/[\d∞]|inf|nan/i.test(w) &&
      w.length < 20 &&
      !/[\r\n]/.test(w),
  );
  assert(
    property(array(tuple(word, integer({ min: -999, max: 999 })), { minLength: 2 }), (list) => {
      const text = list.map(([w, z]) => `"${w.replaceAll('"', '""')}",${z}`).join("\n");
      const result = read(text);
      if (typeof result === "string") throw new Error(result);
      const sorted = list.toSorted((a, b) => b[1] - a[1]);
      expect(result.words).toEqual(sorted.map(([w]) => w));
      expect(result.scores).toEqual(sorted.map(([, z]) => z));
    }),
  );
});
