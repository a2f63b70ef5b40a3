import { expect, test } from "vitest";
import { describePaste, pasteAnswer } from "../../tests/support/describePaste.ts";
import { readPaste } from "./readPaste.ts";
import type { Choice } from "./reading.ts";
import { otherLabel } from "./words/others.ts";
import { placeSentence } from "./words/places.ts";

const labels = (text: string): readonly string[] => readPaste(text).others.map(otherLabel);
const told = (text: string, as?: Choice): string => describePaste(readPaste(text, as));

test("where two readings are possible the likelier is taken, and the other is one press away", () => {
  expect(told("Paris 0.89\nLyon 0.07")).toMatch(/^probabilities: Paris/);
  expect(labels("Paris 0.89\nLyon 0.07")).toEqual([
    "Read as scores",
    "These are all the words there are",
  ]);
  expect(told("Paris 0.89\nLyon 0.07", { kind: "scores" })).toBe("scores: Paris 0.89, Lyon 0.07");
  expect(told("a: 1,000\nb: 1,200")).toBe("scores: a 1000, b 1200");
  expect(labels("a: 1,000\nb: 1,200")).toEqual(["Commas stand before decimals"]);
  expect(told("a: 1,000\nb: 1,200", { commas: "decimal" })).toBe("scores: a 1, b 1.2");
  expect(told("a: 1,000\nb: 5,2")).toBe("scores: a 1, b 5.2");
  expect(labels("Paris -0.12\nLyon -2.6")).toContain("Read as scores");
  expect(told("0,5\n1,4\n2,3")).toBe("scores: 0 5, 1 4, 2 3");
  expect(told("0,5\n1,4\n2,3", { commas: "decimal" })).toBe("scores:  0.5,  1.4,  2.3");
  expect(labels("butter,5,0.73\njam,4,0.27")).toEqual(["Take column 3"]);
  expect(told("butter,5,0.73\njam,4,0.27", { column: 2 })).toMatch(/^probabilities: butter/);
});

test("probabilities that are all there are become scores whose softmax at T = 1 they are", () => {
  const pasted = readPaste("a 75%\nb 25%", { kind: "percentages", whole: true });
  if (!("reading" in pasted)) throw new Error("not read");
  const weights = pasted.reading.places[0]!.tokens.numbers.map((number) => Math.exp(number));
  expect(pasted.reading.scale).toBe("logits");
  expect(weights[0]! / (weights[0]! + weights[1]!)).toBeCloseTo(0.75, 12);
});

test("a point between thousands is told from one before decimals, and said where both are possible", () => {
  expect(pasteAnswer("a: 1.000\nb: 0,5")).toEqual([
    "scores: a 1000, b 0.5",
    "Read as scores.",
    "In “1.000” the point is taken to stand between thousands.",
  ]);
  expect(labels("a: 1.000\nb: 0,5")).toEqual(["Points stand before decimals"]);
  expect(told("a: 1.000\nb: 0,5", { points: "decimal" })).toBe("scores: a 1, b 0.5");
  expect(told("a -0,5\nb -1.500")).toBe("ln: a -0.5, b -1.5");
  expect(labels("a -0,5\nb -1.500")).toContain("Points stand between thousands");
  expect(told("butter 1.000,50\njam 0,5")).toBe("scores: butter 1000.5, jam 0.5");
  expect(labels("butter 1.000\njam 2.500")).toEqual([]);
});

test("percent signs beside bare numbers are hundredths, and a dash before each number is the mark of a list", () => {
  expect(told("butter 50%\njam 0.5")).toBe("probabilities: butter -0.693147, jam -0.693147");
  expect(told("butter 58%\njam 21")).toBe(
    "Line 2: “jam” has 21, which is no probability: those lie from 0 to 1.",
  );
  expect(told("- 5\n- 4\n- -3")).toBe("scores:  5,  4,  -3");
});

test("a surprisal without a unit is in bits where it can be, and the other unit is one press away", () => {
  expect(labels("token,surprisal\na,1\nb,2")).toContain("Read as surprisals in nats, −ln p");
  expect(told("token,surprisal\na,0.12\nb,2.6")).toBe("nats: a -0.12, b -2.6");
});

test("of scores and as many numbers of tokens, as topk prints them, the latter are no position of their own", () => {
  const topk = "(tensor([18.2, 14.6]), tensor([12366, 262]))";
  expect(pasteAnswer(topk)[0]).toBe("scores: 12366 18.2, 262 14.6");
  expect(pasteAnswer("tensor([5.5, 4.2, 3.5])\ntensor([1, 2, 3])")[0]).toBe(
    "scores:  5.5,  4.2,  3.5 |  1,  2,  3",
  );
});

test("what would be less than all words are in the mean is no list of the likeliest, and scores are", () => {
  expect(told("[-32.1, -31.2, -35]")).toBe("scores:  -32.1,  -31.2,  -35");
  expect(labels("[-32.1, -31.2, -35]")).toContain("Read as log-probabilities");
  expect(told("[-12.1, -13.2, -15]")).toMatch(/^ln/);
});

test("what a chat says before a list and behind it is passed over, and told", () => {
  expect(
    pasteAnswer("Sure! Here they are:\n\n- butter: 58%\n- jam: 21%\n\nAnything else?"),
  ).toEqual([
    "percentages: butter -0.544727, jam -1.56065",
    "Read as percentages.",
    "2 lines beside the list have no number and are passed over.",
  ]);
  expect(told("butter: 5\njam: 4\n\nhoney: three")).toMatch(/^Line 4/);
  expect(told("butter 5\njam 4\nhoney three")).toMatch(/^Line 3/);
  expect(told("butter 5\njam 4\n\nhoney three\ntoast 3")).toMatch(/^Line 5/);
});

test("a bound is told", () => {
  expect(pasteAnswer("butter >99%\njam <1%")).toContain(
    "“butter >99%” tells a bound, which is taken for the number itself.",
  );
});

test("a place of SGLang’s prompt says which token stands there, beside what was written", () => {
  const pasted = readPaste(
    '{"text":" c","meta_info":{"input_token_logprobs":[[null,1,"x"],[-0.2,11," a"]],"input_top_logprobs":[null,[[-0.2,11," a"],[-2.1,12," b"]]],"output_token_logprobs":[[-0.2,13," c"]],"output_top_logprobs":[[[-0.2,13," c"],[-2.1,14," d"]]]}}',
  );
  expect("reading" in pasted && pasted.reading.places.map(placeSentence)).toEqual([
    "Position 1 of 1, where “c” was written.",
    "Prompt, position 2 of 2, where “a” stands.",
  ]);
});

test("where a list goes on in lines that are none the first of those is told", () => {
  expect(told(`${"5\n".repeat(50)}n5n\n`)).toMatch(/^Line 51, “n5n”/);
  expect(told("5\n-inf\n1e999")).toMatch(/“1e999”, has no finite number/);
  expect(told("5, 4\n3.5\n..\n")).toBe("scores:  5,  4,  3.5");
});
