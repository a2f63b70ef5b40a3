import { expect, test } from "vitest";
import { describePaste, pasteAnswer } from "../../tests/support/describePaste.ts";
import { readPaste } from "./readPaste.ts";

const place = (token: string, logprob: number, other: string) => ({
  token,
  logprob,
  top_logprobs: [
    { token, logprob },
    { token: other, logprob: -3 },
  ],
});
const choice = (index: number, ...content: unknown[]) => ({ index, logprobs: { content } });
const lines = (...values: unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join("\n");
const told = (text: string): string => describePaste(readPaste(text));

test("the choices of an answer are named, and pieces of a stream that come in turns are put together", () => {
  const whole = {
    choices: [
      choice(0, place("a", -0.1, "b"), place("c", -0.1, "d")),
      choice(1, place("e", -0.1, "f")),
    ],
  };
  const pieces = [
    choice(0, place("a", -0.1, "b")),
    choice(1, place("e", -0.1, "f")),
    choice(0, place("c", -0.1, "d")),
  ];
  const reads = "ln: Choice 1: a -0.1, b -3 | Choice 1: c -0.1, d -3 | Choice 2: e -0.1, f -3";
  expect(told(JSON.stringify(whole))).toBe(reads);
  expect(told(lines(...pieces.map((one) => ({ id: "x", choices: [one] }))))).toBe(reads);
});

test("the lines of a batch are answers of their own", () => {
  const line = (id: string) => ({
    custom_id: id,
    response: { body: { id: `chat-${id}`, choices: [choice(0, place(id, -0.1, "b"))] } },
  });
  expect(told(lines(line("r1"), line("r2")))).toBe(
    "ln: Answer 1: r1 -0.1, b -3 | Answer 2: r2 -0.1, b -3",
  );
});

test("a stream of Responses tells each token once, though its last events tell all again", () => {
  const event = (type: string, rest: object): string =>
    `event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n`;
  const stream = [
    event("response.output_text.delta", { delta: "a", logprobs: [place("a", -0.1, "b")] }),
    event("response.output_text.done", { text: "a", logprobs: [place("a", -0.1, "b")] }),
    event("response.completed", {
      response: { output: [{ content: [{ logprobs: [place("a", -0.1, "b")] }] }] },
    }),
  ].join("\n");
  expect(told(stream)).toBe("ln: a -0.1, b -3");
});

test("a token that is listed only because it was written is left out, as others are likelier", () => {
  const vllm =
    '[{"785":{"logprob":-9.1,"rank":523,"decoded_token":"The"},"32":{"logprob":-0.5,"rank":1,"decoded_token":"A"},"33":{"logprob":-1.5,"rank":2,"decoded_token":"B"}}]';
  expect(pasteAnswer(vllm)).toEqual([
    "ln: A -0.5, B -1.5",
    "Read as log-probabilities.",
    "“The” is listed only because written, and left out: others that are not listed are likelier.",
  ]);
  const older = {
    logprobs: {
      tokens: ["x", "a"],
      top_logprobs: [
        { a: -0.5, b: -1.5, x: -9 },
        { a: -0.2, b: -2 },
      ],
    },
  };
  expect(told(JSON.stringify(older))).toBe("ln: a -0.5, b -1.5 | a -0.2, b -2");
});

test("one position that cannot be shown does not refuse the others", () => {
  const content = [
    place("a", -0.1, "b"),
    {
      ...place("c", -0.1, "d"),
      top_logprobs: [
        { token: "c", logprob: "low" },
        { token: "d", logprob: -1 },
      ],
    },
  ];
  expect(pasteAnswer(JSON.stringify({ choices: [{ logprobs: { content } }] }))).toEqual([
    "ln: a -0.1, b -3",
    "Read as log-probabilities.",
    "Position 2 is passed over. In position 2, token 1, “c”, has no finite number: it is “low”.",
  ]);
});

test("more numbers than any vocabulary has are refused, and as many as one has are read", () => {
  expect(told("1.5\n".repeat(300_001))).toBe(
    "There are more than 300,000 numbers. No vocabulary has as many: paste the scores of one position.",
  );
  const read = readPaste("1.5\n".repeat(300_000));
  expect("reading" in read && read.reading.places[0]?.tokens).toHaveLength(300_000);
});
