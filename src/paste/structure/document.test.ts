import { expect, test } from "vitest";
import { describePaste } from "../../../tests/support/describePaste.ts";
import { readPaste } from "../readPaste.ts";

const told = (text: string): string => describePaste(readPaste(text));

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
  [
    "vLLM, chat",
    '{"choices":[{"message":{"content":"Hi"},"logprobs":{"content":[{"token":"Hi","logprob":-0.2,"top_logprobs":[{"token":"Hi","logprob":-0.2},{"token":"Hey","logprob":-1.9}]}]}}],"prompt_logprobs":[null,{"32":{"logprob":-1.2,"rank":1,"decoded_token":"A"},"785":{"logprob":-3.5,"rank":12,"decoded_token":"The"}}]}',
  ],
  [
    "vLLM, completions",
    '{"choices":[{"text":"Hi","logprobs":{"tokens":["Hi"],"token_logprobs":[-0.2],"top_logprobs":[{"Hi":-0.2,"Hey":-1.9}]},"prompt_logprobs":[null,{"32":{"logprob":-1.2,"rank":1,"decoded_token":"A"},"785":{"logprob":-3.5,"rank":2,"decoded_token":"The"}}]}]}',
  ],
  [
    "SGLang, in the order in which it writes",
    '{"text":"Hi","meta_info":{"input_token_logprobs":[[null,1,"x"],[-1.2,32,"A"]],"output_token_logprobs":[[-0.2,9,"Hi"]],"input_top_logprobs":[null,[[-1.2,32,"A"],[-3.5,785,"The"]]],"output_top_logprobs":[[[-0.2,9,"Hi"],[-1.9,8,"Hey"]]]}}',
  ],
])("%s: what was written is read beside the prompt, before it", (_, text) => {
  expect(told(text)).toMatch(/^ln: .*Hi -0.2, Hey -1.9.*Prompt: .*A -1.2/);
});

test("an answer below tens of thousands of lines of a log is found", () => {
  const answer = '{"top_logprobs":[{"a":-0.5,"b":-2}]}';
  expect(told(`${"starting\n".repeat(30_000)}${answer}`)).toBe("ln: a -0.5, b -2");
});
