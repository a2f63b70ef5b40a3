import type { Named } from "../kinds.ts";

/**
 * A way in which an API writes the likeliest tokens of a place. Members are named as `plainName` has them, so that one
 * row serves both spellings.
 */
export interface Shape {
  /** Whose it is. */
  readonly api: string;
  /** One object is one place, or it has a list with an item a place, or one list of tokens and one of their numbers. */
  readonly layout: "place" | "columns" | "parallel";
  /** The member with the likeliest tokens, in any form that `entriesOf` reads, under any of its names. */
  readonly top: readonly string[];
  /** The members in which the token stands that was written, or the tokens of a parallel list; the first that is there counts. */
  readonly written: readonly string[];
  /** What the numbers are where their own names do not say. */
  readonly kind?: Named;
  /** The places are of the prompt and not of what was written. */
  readonly prompt?: true;
  /** An answer of this shape. */
  readonly example: string;
  /** What the example reads as: its kind, then natural logarithms of probabilities, or scores. */
  readonly reads: string;
  /** Where the shape is documented or was met. */
  readonly source: string;
}

/** All that is known, each with its example, which is its test. */
export const shapes: readonly Shape[] = [
  {
    api: "OpenAI chat completions and Responses, Azure, xAI, DeepSeek, Ollama, llama.cpp, vLLM, OpenRouter and the JavaScript SDKs",
    layout: "place",
    top: ["toplogprobs"],
    written: ["token", "text", "generatedtoken"],
    kind: "ln",
    example:
      '{"choices":[{"index":0,"logprobs":{"content":[{"token":"Hi","logprob":-0.3,"bytes":[72,105],"top_logprobs":[{"token":"Hi","logprob":-0.3},{"token":"Hello","logprob":-1.5}]}]}}]}',
    reads: "ln: Hi -0.3, Hello -1.5",
    source: "https://platform.openai.com/docs/api-reference/chat/object",
  },
  {
    api: "OpenAI completions (older), Together, Fireworks, LM Studio and MLX",
    layout: "columns",
    top: ["toplogprobs"],
    written: ["tokens"],
    kind: "ln",
    example:
      '{"choices":[{"text":" a b","logprobs":{"tokens":[" a"," b"],"token_logprobs":[null,-0.5],"top_logprobs":[null,{" b":-0.5," c":-1.6}]}}]}',
    reads: "ln: (1 passed over)  b -0.5,  c -1.6",
    source: "https://github.com/vllm-project/vllm/issues/10234",
  },
  {
    api: "llama.cpp, post_sampling_probs",
    layout: "place",
    top: ["topprobs"],
    written: ["token"],
    kind: "probabilities",
    example:
      '{"content":"a","completion_probabilities":[{"id":1,"token":"a","prob":0.8,"top_probs":[{"id":1,"token":"a","prob":0.8},{"id":2,"token":"b","prob":0.2}]}]}',
    reads: "probabilities: a -0.223144, b -1.60944",
    source: "https://github.com/ggml-org/llama.cpp/pull/10783",
  },
  {
    api: "llama.cpp, older",
    layout: "place",
    top: ["probs"],
    written: ["content", "token", "tokstr"],
    kind: "probabilities",
    example:
      '{"content":" to","completion_probabilities":[{"content":" to","probs":[{"prob":0.9,"tok_str":" to"},{"prob":0.1,"tok_str":" not"}]}]}',
    reads: "probabilities:  to -0.105361,  not -2.30259",
    source: "https://github.com/ggml-org/llama.cpp/pull/4714",
  },
  {
    api: "Gemini and Vertex AI",
    layout: "columns",
    top: ["topcandidates"],
    written: ["chosencandidates"],
    kind: "ln",
    example:
      '{"candidates":[{"logprobs_result":{"top_candidates":[{"candidates":[{"token":"Yes","log_probability":-0.1},{"token":"No","log_probability":-2.4}]}],"chosen_candidates":[{"token":"Yes","log_probability":-0.1}]}}]}',
    reads: "ln: Yes -0.1, No -2.4",
    source:
      "https://googleapis.github.io/js-genai/release_docs/interfaces/types.LogprobsResult.html",
  },
  {
    api: "Text Generation Inference",
    layout: "columns",
    top: ["toptokens"],
    written: ["tokens"],
    kind: "ln",
    example:
      '{"generated_text":" a","details":{"tokens":[{"id":1,"text":" a","logprob":-0.7,"special":false}],"top_tokens":[[{"id":1,"text":" a","logprob":-0.7},{"id":9,"text":" the","logprob":-1.2}]]}}',
    reads: "ln:  a -0.7,  the -1.2",
    source: "https://github.com/huggingface/text-generation-inference/pull/868",
  },
  {
    api: "Text Generation Inference (stream), watsonx, AI21",
    layout: "place",
    top: ["toptokens"],
    written: ["generatedtoken", "token", "text"],
    kind: "ln",
    example:
      '{"results":[{"generated_tokens":[{"text":" a","logprob":-0.7,"top_tokens":[{"text":" a","logprob":-0.7},{"text":" the","logprob":-1.2}]}]}]}',
    reads: "ln:  a -0.7,  the -1.2",
    source: "https://ibm.github.io/watsonx-ai-python-sdk/",
  },
  {
    api: "SGLang",
    layout: "columns",
    top: ["outputtoplogprobs"],
    written: ["outputtokenlogprobs"],
    kind: "ln",
    example:
      '{"text":" a","meta_info":{"output_token_logprobs":[[-0.2,11," a"]],"output_top_logprobs":[[[-0.2,11," a"],[-2.1,12," b"]]]}}',
    reads: "ln:  a -0.2,  b -2.1",
    source: "https://github.com/sgl-project/sglang/issues/1176",
  },
  {
    api: "SGLang, of the prompt",
    layout: "columns",
    top: ["inputtoplogprobs"],
    written: ["inputtokenlogprobs"],
    kind: "ln",
    prompt: true,
    example:
      '{"text":" a","meta_info":{"input_token_logprobs":[[null,1,"x"],[-0.2,11," a"]],"input_top_logprobs":[null,[[-0.2,11," a"],[-2.1,12," b"]]]}}',
    reads: "ln: (1 passed over)  a -0.2,  b -2.1",
    source: "https://github.com/sgl-project/sglang/issues/1176",
  },
  {
    api: "vLLM, of the prompt",
    layout: "columns",
    top: ["promptlogprobs"],
    written: ["prompttokenids"],
    kind: "ln",
    prompt: true,
    example:
      '{"choices":[{"text":"x","prompt_logprobs":[null,{"785":{"logprob":-0.1,"rank":1,"decoded_token":"The"},"32":{"logprob":-3.5,"rank":2,"decoded_token":"A"}}]}]}',
    reads: "ln: (1 passed over) The -0.1, A -3.5",
    source: "https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html",
  },
  {
    api: "vLLM, in Python",
    layout: "columns",
    top: ["logprobs"],
    written: ["tokenids"],
    kind: "ln",
    example:
      "CompletionOutput(index=0, text='The', token_ids=[785], cumulative_logprob=-0.1, logprobs=[{785: Logprob(logprob=-0.1, rank=1, decoded_token='The'), 32: Logprob(logprob=-inf, rank=2, decoded_token='A')}])",
    reads: "ln: The -0.1, A -Infinity",
    source: "https://github.com/vllm-project/vllm/issues/11397",
  },
  {
    api: "Aleph Alpha",
    layout: "columns",
    top: ["logprobs"],
    written: ["completiontokens"],
    kind: "ln",
    example:
      '{"completions":[{"log_probs":[{" a":-0.2," b":-1.9}],"completion":" a","completion_tokens":[" a"]}]}',
    reads: "ln:  a -0.2,  b -1.9",
    source: "https://docs.aleph-alpha.com/",
  },
  {
    api: "tensors of torch.topk",
    layout: "parallel",
    top: ["values"],
    written: ["indices"],
    example:
      "torch.return_types.topk(values=tensor([18.2, 14.6, 12.1]), indices=tensor([12366, 4885, 262]))",
    reads: "scores: 12366 18.2, 4885 14.6, 262 12.1",
    source: "https://pytorch.org/docs/stable/generated/torch.topk.html",
  },
  {
    api: "pipelines of Hugging Face",
    layout: "parallel",
    top: ["scores", "score"],
    written: ["labels", "label", "tokens", "token", "words", "word"],
    kind: "open",
    example: '{"sequence":"…","labels":["travel","cooking"],"scores":[0.97,0.03]}',
    reads: "probabilities: travel -0.0304592, cooking -3.50656",
    source: "https://huggingface.co/docs/transformers/main_classes/pipelines",
  },
  {
    api: "data frames of pandas, by column",
    layout: "parallel",
    top: ["logprob", "logprobs", "logp", "logprobability"],
    written: ["token", "tokens", "word", "words"],
    kind: "ln",
    example: '{"token":{"0":" a","1":" b"},"logprob":{"0":-0.2,"1":-1.9}}',
    reads: "ln:  a -0.2,  b -1.9",
    source: "https://pandas.pydata.org/docs/reference/api/pandas.DataFrame.to_json.html",
  },
  {
    api: "lists of words and of probabilities",
    layout: "parallel",
    top: ["prob", "probs", "probability", "probabilities"],
    written: ["token", "tokens", "word", "words", "label", "labels"],
    kind: "probabilities",
    example: "{'token': [' a', ' b'], 'prob': [0.8, 0.2]}",
    reads: "probabilities:  a -0.223144,  b -1.60944",
    source: "https://pandas.pydata.org/docs/reference/api/pandas.DataFrame.to_dict.html",
  },
  {
    api: "lists of words and of logits",
    layout: "parallel",
    top: ["logits", "logit"],
    written: ["token", "tokens", "word", "words", "label", "labels"],
    kind: "scores",
    example: '{"words":["butter","jam"],"logits":[5,4]}',
    reads: "scores: butter 5, jam 4",
    source: "https://pandas.pydata.org/docs/reference/api/pandas.DataFrame.to_dict.html",
  },
];
