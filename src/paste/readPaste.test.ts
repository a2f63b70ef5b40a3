import { expect, test } from "vitest";
import { describePaste, pasteAnswer } from "../../tests/support/describePaste.ts";
import { readPaste } from "./readPaste.ts";
import type { Choice } from "./reading.ts";
import { otherLabel } from "./words.ts";

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
const labels = (text: string): readonly string[] => readPaste(text).others.map(otherLabel);
const told = (text: string, as?: Choice): string => describePaste(readPaste(text, as));

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

test.each([
  [
    "AIMessage(content='Hi', response_metadata={'logprobs': {'content': [{'token': 'Hi', 'logprob': -0.3, 'top_logprobs': [{'token': 'Hi', 'logprob': -0.3}, {'token': 'Hey', 'logprob': -1.6}]}]}})",
    "ln: Hi -0.3, Hey -1.6",
  ],
  [
    "model='gemma3' done=True logprobs=[Logprob(token='Hi', logprob=-0.3, top_logprobs=[TokenLogprob(token='Hi', logprob=-0.3), TokenLogprob(token='Hey', logprob=-1.5)])]",
    "ln: Hi -0.3, Hey -1.5",
  ],
  [
    "{ choices: [ { logprobs: { content: [ { token: 'Hi', topLogprobs: [ { token: 'Hi', logprob: -0.3 }, { token: \"it's\", logprob: -1.9 } ] } ] } } ] }",
    "ln: Hi -0.3, it's -1.9",
  ],
  ["Map(2) { 'a' => -0.1, 'b' => -3 }", "ln: a -0.1, b -3"],
  ["[('Paris', np.float64(-0.12)), ('Lyon', np.float64(-2.6))]", "ln: Paris -0.12, Lyon -2.6"],
  [
    "tensor([[5.0, 4.0, 1.0],\n        [3.0, 1.0, 0.5]], dtype=torch.float16)",
    "scores:  5,  4,  1 |  3,  1,  0.5",
  ],
  [
    'candidates {\n  logprobs_result {\n    top_candidates {\n      candidates { token: "Yes" log_probability: -0.1 }\n      candidates { token: "No" log_probability: -2.5 }\n    }\n  }\n}',
    "ln: Yes -0.1, No -2.5",
  ],
  [
    "- token: Paris\n  logprob: -0.12\n- token: Lyon\n  logprob: -2.6",
    "ln: Paris -0.12, Lyon -2.6",
  ],
  [
    "     token  logprob\n0    Paris    -0.12\n1  the big    -3.90",
    "ln: Paris -0.12, the big -3.9",
  ],
  [
    "┏━━━━━━━┳━━━━━━━┓\n┃ Token ┃ Logit ┃\n┡━━━━━━━╇━━━━━━━┩\n│ a     │ 5.0   │\n│ b     │ 2.5   │\n└───────┴───────┘",
    "scores: a 5, b 2.5",
  ],
  ["Here they are:\n\n1. **Paris** – 5.5\n2. **Lyon** – 4", "scores: Paris 5.5, Lyon 4"],
  [
    "token='a' logprob=-0.1\n  alt -> 'b' (-3.0)\ntoken='c' logprob=-0.2\n  alt -> 'd' (-2.0)",
    "ln: a -0.1, b -3 | c -0.2, d -2",
  ],
  ["token,logprob\n[,-0.3\n],-1.5", "ln: [ -0.3, ] -1.5"],
  ["Paris: -0.12 (88.7%)\nLyon: -2.6 (7.4%)", "ln: Paris -0.12, Lyon -2.6"],
  ["butter    5.0\njam       4.0\nName: z, dtype: float64", "scores: butter 5, jam 4"],
  ["1 Paris -0.12\n2 Lyon -2.6\n3 the -3.9", "ln: Paris -0.12, Lyon -2.6, the -3.9"],
  [
    "<tf.Tensor: shape=(2,), dtype=float32, numpy=array([5. , 4. ], dtype=float32)>",
    "scores:  5,  4",
  ],
  ['{"body":"{\\"top_logprobs\\":[{\\"a\\":-0.1,\\"b\\":-3}]}"}', "ln: a -0.1, b -3"],
  ["word,logprob\nbutter,-0.3\njam,-1.7\nall others,NaN", "ln: butter -0.3, jam -1.7"],
  [
    '[{"token":"a","logprob":"-0.2"},{"token":"b","logprob":"-inf"},{"token":"c","logprob":null}]',
    "ln: a -0.2, b -Infinity, c -Infinity",
  ],
])("%s is read", (text, reads) => {
  expect(told(text)).toBe(reads);
});

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
  const weights = pasted.reading.places[0]!.tokens.map(({ number }) => Math.exp(number));
  expect(pasted.reading.scale).toBe("logits");
  expect(weights[0]! / (weights[0]! + weights[1]!)).toBeCloseTo(0.75, 12);
});

test("percent signs beside bare numbers are hundredths, and a dash before each number is the mark of a list", () => {
  expect(told("butter 50%\njam 0.5")).toBe("probabilities: butter -0.693147, jam -0.693147");
  expect(told("butter 58%\njam 21")).toBe(
    "Line 2: “jam” has 21, which is no probability: those lie from 0 to 1.",
  );
  expect(told("- 5\n- 4\n- -3")).toBe("scores:  5,  4,  -3");
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

test("what the engine reads as JSON is what the reader of looser texts reads", () => {
  const strict = (text: string): string => told(text);
  for (const text of [
    '{"785":-0.1,"32":-3,"a":-4}',
    '{"b":-0.1,"a":-3,"b":-4}',
    '[{"token":"a\\":","logprob":-0.1},{"token":"b","logprob":-3}]',
  ])
    expect(strict(text)).toBe(strict(text.replace(/([}\]])$/, ",$1")));
  expect(told('{"785":-0.1,"32":-3,"a":-4}')).toBe("ln: 785 -0.1, 32 -3, a -4");
  expect(told('{"b":-0.1,"a":-3,"b":-4}')).toBe("ln: b -0.1, a -3, b -4");
});

test.each([
  ["a: 1'000\nb: 1’200.5", "scores: a 1000, b 1200.5"],
  ["a: 1 000\nb: 12 000", "scores: a 1000, b 12000"],
  ["a: 1\u00a0000,5\nb: 12\u202f000", "scores: a 1000.5, b 12000"],
  ["a: 1.234.560\nb: 2.000.000", "scores: a 1234560, b 2000000"],
  ["butter,jam,honey\n5,4,3.5", "scores: butter 5, jam 4, honey 3.5"],
  ["| butter | jam |\n|---|---|\n| 58% | 42% |", "percentages: butter -0.544727, jam -0.867501"],
  ["word,butter,jam\nlogprob,-0.5,-1.5", "ln: butter -0.5, jam -1.5"],
  ["butter jam \n  5.0 4.0 \ngravel \n  -1.0 ", "scores: butter 5, jam 4, gravel -1"],
  ["[1]  5.0  4.0\n[3] -1.0  2.0", "scores:  5,  4,  -1,  2"],
  ["   word score\n1 butter   5.0\n2    jam   4.0", "scores: butter 5, jam 4"],
  ["c(butter = 5, jam = 4)", "scores: butter 5, jam 4"],
  ["token,surprisal (bits)\na,1\nb,2", "bits: a -0.693147, b -1.38629"],
  ["token\tsurprisal_nats\na\t0.5\nb\t2", "nats: a -0.5, b -2"],
  ["token,-log2(p)\na,1\nb,2", "bits: a -0.693147, b -1.38629"],
  ["token,nll\na,0.5\nb,2", "nats: a -0.5, b -2"],
  [
    "\\begin{tabular}{lr}\n\\toprule\nToken & Logit \\\\\n\\midrule\nbutter & 5.0 \\\\\njam & $-4.0$ \\\\ \\bottomrule\n\\end{tabular}",
    "scores: butter 5, jam -4",
  ],
  ["[30.11.26, 14:02] Anna: butter 5\n[30.11.26, 14:03] Ben: jam 4", "scores: butter 5, jam 4"],
  ["👉 butter: 5\n👉 jam: 4", "scores: butter 5, jam 4"],
  ["🍞 5\n🧈 4", "scores: 🍞 5, 🧈 4"],
  ["① butter 5\n② jam 4", "scores: butter 5, jam 4"],
  ["butter ....... 5\njam ....... 4", "scores: butter 5, jam 4"],
  ["کره ۵\nمربا ۴", "scores: کره 5, مربا 4"],
  ["butter >99%\njam <1%", "percentages: butter -0.0100503, jam -4.60517"],
])("%j is read as people and programs write it", (text, reads) => {
  expect(told(text)).toBe(reads);
});

test("a surprisal without a unit is in bits where it can be, and the other unit is one press away", () => {
  expect(labels("token,surprisal\na,1\nb,2")).toContain("Read as surprisals in nats, −ln p");
  expect(told("token,surprisal\na,0.12\nb,2.6")).toBe("nats: a -0.12, b -2.6");
});

test("a bound is told", () => {
  expect(pasteAnswer("butter >99%\njam <1%")).toContain(
    "“butter >99%” tells a bound, which is taken for the number itself.",
  );
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
