/** Whose answer it is that has no likely tokens, and so what would help; `error` is what an API says in place of one. */
export type AnswerKind =
  | "error"
  | "anthropic"
  | "bedrock"
  | "responses"
  | "bedrockModel"
  | "gemini"
  | "geminiChosen"
  | "ollama"
  | "llamaCpp"
  | "tgi"
  | "sglang"
  | "watsonx"
  | "cohere"
  | "chatWithoutTop"
  | "chat"
  | "completion"
  | "embedding";

/** How to tell an API’s answer. */
export interface AnswerRow {
  readonly answer: AnswerKind;
  /** Members, as `plainName` has them, of one object of the answer; `name=text` where the member has to be that text. */
  readonly has: readonly string[];
  /** An answer that is told by it. */
  readonly example: string;
}

/** The answers that carry no likely tokens, the most telling first. */
export const answerRows: readonly AnswerRow[] = [
  {
    answer: "anthropic",
    has: ["type=message", "role", "stopreason"],
    example:
      '{"id":"msg_01","type":"message","role":"assistant","content":[{"type":"text","text":"Hello"}],"stop_reason":"end_turn"}',
  },
  {
    answer: "bedrock",
    has: ["output", "stopreason", "usage"],
    example:
      '{"output":{"message":{"role":"assistant","content":[{"text":"Hello"}]}},"stopReason":"end_turn","usage":{"inputTokens":1}}',
  },
  {
    answer: "responses",
    has: ["object=response"],
    example:
      '{"object":"response","output":[{"type":"message","content":[{"type":"output_text","text":"Sure","logprobs":[]}]}]}',
  },
  {
    answer: "responses",
    has: ["type=outputtext", "text"],
    example: '[{"type":"output_text","annotations":[],"text":"Sure","logprobs":[]}]',
  },
  {
    answer: "embedding",
    has: ["object=embedding"],
    example: '{"object":"list","data":[{"object":"embedding","embedding":[0.1,-0.2]}]}',
  },
  {
    answer: "watsonx",
    has: ["generatedtext", "generatedtokencount"],
    example: '{"results":[{"generated_text":"Hi","generated_token_count":1,"stop_reason":"eos"}]}',
  },
  { answer: "tgi", has: ["generatedtext"], example: '[{"generated_text":"Hello"}]' },
  {
    answer: "sglang",
    has: ["metainfo"],
    example: '{"text":"Hi","meta_info":{"completion_tokens":1}}',
  },
  {
    answer: "bedrockModel",
    has: ["results", "inputtexttokencount"],
    example:
      '{"inputTextTokenCount":5,"results":[{"tokenCount":2,"outputText":"Hi","completionReason":"FINISH"}]}',
  },
  {
    answer: "bedrockModel",
    has: ["generation", "generationtokencount"],
    example:
      '{"generation":" Hi","prompt_token_count":5,"generation_token_count":2,"stop_reason":"stop"}',
  },
  {
    answer: "geminiChosen",
    has: ["token", "logprobability"],
    example:
      '{"candidates":[{"logprobsResult":{"chosenCandidates":[{"token":"Hi","logProbability":-0.1}]}}]}',
  },
  {
    answer: "gemini",
    has: ["candidates"],
    example:
      '{"candidates":[{"content":{"parts":[{"text":"Hi"}],"role":"model"},"avgLogprobs":-0.1}]}',
  },
  {
    answer: "ollama",
    has: ["model", "done"],
    example: '{"model":"gemma3","response":"Hi","done":true}',
  },
  {
    answer: "llamaCpp",
    has: ["content", "tokenspredicted"],
    example: '{"content":"Hi","tokens_predicted":1,"stop":true}',
  },
  {
    answer: "cohere",
    has: ["generations"],
    example:
      '{"generations":[{"text":"Hi","token_likelihoods":[{"token":"Hi","likelihood":-0.1}]}]}',
  },
  {
    answer: "cohere",
    has: ["tokenids", "text", "logprobs"],
    example:
      '{"message":{"role":"assistant"},"logprobs":[{"token_ids":[1],"text":"Hi","logprobs":[-0.1]}]}',
  },
  {
    answer: "chatWithoutTop",
    has: ["token", "logprob", "toplogprobs"],
    example:
      '{"choices":[{"logprobs":{"content":[{"token":"As","logprob":-0.1,"top_logprobs":[]}]}}]}',
  },
  {
    answer: "chat",
    has: ["message", "index"],
    example:
      '{"choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"logprobs":null}]}',
  },
  {
    answer: "chat",
    has: ["delta"],
    example: '{"choices":[{"index":0,"delta":{"content":"Hi"},"logprobs":null}]}',
  },
  {
    answer: "completion",
    has: ["text", "logprobs"],
    example: '{"choices":[{"text":"Hi","index":0,"logprobs":null}]}',
  },
  { answer: "chat", has: ["choices"], example: '{"choices":[{"logprobs":null}]}' },
];
