import { shortened } from "../../model/quote.ts";
import type { AnswerKind } from "../answers.ts";

/** The most of what an API says that is repeated, in characters. */
const LONGEST_SAID = 160;

const said = (text: string): string =>
  shortened(text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ").trim(), LONGEST_SAID);

/** What would help where an answer carries no list of likely tokens. */
const ASK: Readonly<Record<Exclude<AnswerKind, "error">, string>> = {
  anthropic:
    "This is an answer of Anthropic’s API, which returns no log-probabilities. Nothing that is asked for changes that.",
  bedrock:
    "This is an answer of Bedrock’s Converse, which returns no log-probabilities. Some of its models do when invoked in their own way.",
  responses:
    'This answer of the Responses API carries no likely tokens. Ask with include: ["message.output_text.logprobs"] and top_logprobs: 5.',
  bedrockModel:
    "This is an answer of a model on Bedrock that carries no likely tokens. Few of its models return any.",
  gemini:
    "This answer of Gemini carries no likely tokens. Ask with responseLogprobs: true and logprobs: 5 in generationConfig.",
  geminiChosen:
    "Gemini tells them if asked with logprobs: 5 in generationConfig, beside responseLogprobs: true, which alone gives none.",
  ollama:
    "This answer of Ollama carries no likely tokens. Ask with logprobs: true and top_logprobs: 5.",
  llamaCpp: "This answer of llama.cpp carries no likely tokens. Ask with n_probs: 5.",
  tgi: "Text Generation Inference tells likely tokens if asked with details: true and top_n_tokens: 5.",
  sglang: "SGLang tells likely tokens if asked with return_logprob: true and top_logprobs_num: 5.",
  watsonx:
    "watsonx tells likely tokens if asked with generated_tokens, token_logprobs and top_n_tokens: 5 in return_options.",
  cohere: "Cohere’s API returns one number for each token that it wrote, and no alternatives.",
  chatWithoutTop:
    "Ask the API for alternatives too, with top_logprobs: 5, say: logprobs: true alone gives none.",
  chat: "This answer carries no list of likely tokens. Ask the API for them: logprobs: true and top_logprobs: 5, say.",
  completion:
    "This answer carries no list of likely tokens. Ask the API for them: logprobs: 5, say.",
  embedding: "These are embeddings: coordinates of a text, and no scores of words.",
};

/** Why an answer has no likely tokens to show, and what would help; of an error what the API says. */
export const answerSentence = (answer: AnswerKind, text = ""): string =>
  answer === "error"
    ? `The API answered with an error: “${said(text).replace(/\.$/, "")}”.`
    : ASK[answer];
