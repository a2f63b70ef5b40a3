import { expect, test } from "vitest";
import { describePaste } from "../../../tests/support/describePaste.ts";
import { answerRows } from "../answers.ts";
import { answerSentence } from "../words/answers.ts";
import { readPaste } from "../readPaste.ts";
import { shapes } from "./shapes.ts";

test.each(shapes)("$api: the example reads as the row says", ({ example, reads }) => {
  expect(describePaste(readPaste(example)).replace("Prompt: ", "")).toBe(reads);
});

test.each(shapes)(
  "$api: in a fence and under the headers of HTTP it reads alike",
  ({ example }) => {
    const plain = describePaste(readPaste(example));
    const fenced = `Here it is:\n\n\`\`\`json\n${example}\n\`\`\`\nDone.`;
    const headed = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n${example}`;
    expect(describePaste(readPaste(fenced))).toBe(plain);
    expect(describePaste(readPaste(headed))).toBe(plain);
  },
);

const ofJson = shapes.filter(({ example }) => example.startsWith('{"'));

test.each(ofJson)(
  "$api: inside a wrapper, and as Python prints it, it reads alike",
  ({ example }) => {
    const plain = describePaste(readPaste(example));
    const print = example
      .replaceAll('"', "'")
      .replaceAll("null", "None")
      .replaceAll("false", "False");
    expect(describePaste(readPaste(`{"status":200,"body":${example}}`))).toBe(plain);
    expect(describePaste(readPaste(print))).toBe(plain);
  },
);

test.each(answerRows)(
  "an answer of $answer without likely tokens is told as what it is",
  ({ answer, example }) => {
    const pasted = readPaste(example);
    if (!("problem" in pasted)) throw new Error("it was read");
    const { problem } = pasted;
    const told =
      problem.problem === "answer" || problem.problem === "writtenOnly"
        ? problem.answer
        : undefined;
    expect(told).toBe(answer);
    expect(answerSentence(answer)).toMatch(/^[A-Za-z].*\.$/);
  },
);
