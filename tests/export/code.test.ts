import { spawnSync } from "node:child_process";
import { runInNewContext } from "node:vm";
import { assert, property, sample } from "fast-check";
import { expect, test } from "vitest";
import { softmax } from "../../src/math/index.ts";
import { javaScriptOf, pythonOf, type Softmax } from "../../src/export/code.ts";
import "../support/matchers.ts";
import { hostileSoftmax } from "./hostile.ts";

const LINK = "https://example.org/fig/dial/?v=1&t=0.7";
const TOLERANCE = { relative: 1e-13, absolute: 1e-300 };

/** What a program prints: each word with its share. */
type Printed = readonly (readonly [word: string, share: number])[];

/** A word as a program can hold it: no halves of characters. */
const whole = (word: string): string => word.replace(/\p{Surrogate}/gu, "\ufffd");

function expectSame(printed: Printed, { words, logits, temperature }: Softmax): void {
  expect(printed.map(([word]) => word)).toEqual(words.map(whole));
  const shares = printed.map(([, share]) => share);
  expect(shares).toAgreeWith(softmax(logits, temperature), TOLERANCE);
}

function runJavaScript(source: string): Printed {
  const printed: [string, number][] = [];
  const log = (word: string, share: number): number => printed.push([word, share]);
  runInNewContext(source, { console: { log } });
  return printed;
}

/** Runs each of the programs `sources` by itself, in one Python. */
const DRIVER = `
import json, sys
results = []
for source in json.loads(sys.stdin.buffer.read()):
    printed = []
    exec(source, {"print": lambda word, share: printed.append([word, share])})
    results.append(printed)
sys.stdout.write(json.dumps(results))
`;

function python(program: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync("python3", program, { input, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const hasPython = spawnSync("python3", ["--version"]).status === 0;

test("whatever the words are, the JavaScript computes the shares that the page shows", () => {
  assert(
    property(hostileSoftmax, (numbers) => {
      expectSame(runJavaScript(javaScriptOf(numbers, LINK)), numbers);
    }),
  );
});

test.skipIf(!hasPython)("so does the Python, where there is a Python", () => {
  const cases = sample(hostileSoftmax, { numRuns: 400 });
  const sources = cases.map((numbers) => pythonOf(numbers, LINK));
  const results: Printed[] = JSON.parse(python(["-c", DRIVER], JSON.stringify(sources)));
  expect(results).toHaveLength(cases.length);
  for (const [i, numbers] of cases.entries()) expectSame(results[i] ?? [], numbers);
});

test.skipIf(!hasPython)("the Python stands alone: it prints a word and its share a line", () => {
  const numbers = { words: ["butter", "jam"], logits: [5, 4], temperature: Infinity };
  expect(python(["-"], pythonOf(numbers, LINK))).toBe("butter 0.5\njam 0.5\n");
});

test("scores whose exponentials no computer can hold are no trouble", () => {
  expect.hasAssertions();
  const numbers = { words: ["a", "b", "c"], logits: [1005, 1004, -9e307], temperature: 0.001 };
  expectSame(runJavaScript(javaScriptOf(numbers, LINK)), numbers);
});

test("nothing in the code is invisible, and it says where its numbers are from", () => {
  assert(
    property(hostileSoftmax, (numbers) => {
      for (const source of [javaScriptOf(numbers, LINK), pythonOf(numbers, LINK)]) {
        expect(source.replaceAll("\n", "")).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        expect(source.split("\n")[1]).toMatch(
          /^(#|\/\/) https:\/\/example\.org\/fig\/dial\/\?v=1&t=0\.7$/,
        );
      }
    }),
  );
});

test("a link cannot leave its comment", () => {
  const source = javaScriptOf({ words: ["a"], logits: [0], temperature: 1 }, "x\nthrow 1");
  expect(runJavaScript(source)).toEqual([["a", 1]]);
});
