import { expect, test } from "vitest";
import { softmax } from "../../math/index.ts";
import { readLists } from "./pastedLists.ts";

/** What was read, as `kind: word number, …` for each position; or the sentence. */
function told(text: string): string {
  const read = readLists(text);
  if ("problem" in read) return read.problem;
  const lists = read.positions.map((position) =>
    position
      .list()
      .map(({ word, score }) => `${word} ${score}`)
      .join(", "),
  );
  return `${read.kind}: ${lists.join(" | ")}`;
}

test.each([
  [
    '[{"token":"butter","logprob":-0.3},{"token":"jam","logprob":-1.7}]',
    "logprobs: butter -0.3, jam -1.7",
  ],
  [
    '{"tokens":[" b"],"top_logprobs":[{" butter":-0.3," jam":-1.7,"7":-4}]}',
    "logprobs: butter -0.3, jam -1.7, 7 -4",
  ],
  ['word,logit\r\n"bread, butter",5\r\njam,-1.5\r\n', "logits: bread, butter 5, jam -1.5"],
  ["token,logprob\nbutter,-0.3\njam,-inf", "logprobs: butter -0.3, jam -9999"],
  ["temperature,word,logit,probability\n1,butter,5,0.7\n1,jam,4,0.3", "logits: butter 5, jam 4"],
  ["butter = 5\r\n\r\n  jam = −4,5 ", "logits: butter 5, jam -4.5"],
  ["peanut butter 5\njam +4", "logits: peanut butter 5, jam 4"],
  ["12:30: 1\n,: 2", "logits: 12:30 1, , 2"],
  ["5\n4\n3.5", "logits: word 1 5, word 2 4, word 3 3.5"],
  [
    '[{"token":"Yes","logprob":-0.4},{"token":" Yes","logprob":-1.8}]',
    "logprobs: Yes -0.4, ␣Yes -1.8",
  ],
  [
    "a word that is far too long 1\na word that is far too short 2",
    "logits: a word that is 1, a word that 2 2",
  ],
  ["butter: 5\njam: 2000000", "“jam” has 2000000, which is not from −1,000,000 to 1,000,000."],
])("reads %j", (text, list) => {
  expect(told(text)).toBe(list);
});

test("sixty words are a list; of sixty-one scores the likeliest sixty keep their shares among all", () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, i) => `word ${i}: ${i / 10}`).join("\n");
  expect(told(lines(60))).toMatch(/^logits: word 0 0, /);
  const read = readLists(lines(61));
  if (!("positions" in read)) throw new Error(read.problem);
  const { vocabSize } = read.positions[0]!;
  const list = read.positions[0]!.list();
  const shares = softmax(
    Array.from({ length: 61 }, (_, i) => i / 10),
    1,
  );
  expect([read.kind, read.many, vocabSize, list.length]).toEqual(["logprobs", 61, 61, 60]);
  expect(list[0]?.word).toBe("word 60");
  expect(Math.exp(list[0]?.score ?? NaN)).toBeCloseTo(shares[60] ?? NaN, 12);
  expect(Math.exp(list[59]?.score ?? NaN)).toBeCloseTo(shares[1] ?? NaN, 12);
});

test("of a hundred tokens of an API the sixty likeliest are listed, and the rest stays unseen", () => {
  const top = Array.from({ length: 100 }, (_, i) => ({ token: `t${i}`, logprob: -1 - i / 10 }));
  const read = readLists(
    JSON.stringify([
      { token: "t0", top_logprobs: top.map((t) => ({ ...t, logprob: t.logprob - 2 })) },
    ]),
  );
  if (!("positions" in read)) throw new Error(read.problem);
  expect(read.positions[0]?.list()).toHaveLength(60);
  expect(read.positions[0]?.vocabSize).toBeUndefined();
  expect(read.told.at(-1)).toBe(
    "There are 100 tokens, and a list holds 60: these are the likeliest.",
  );
});
